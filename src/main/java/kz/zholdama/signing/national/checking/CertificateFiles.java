package kz.zholdama.signing.national.checking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.platform.database.StartRefused;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;

/** Certificates of authorities as they lie on the disk: a file, or all files of a folder, PEM (one or several) or DER. */
final class CertificateFiles {

    private CertificateFiles() {}

    /** @throws StartRefused when one is not there or is no certificate: a trust that is half configured is none */
    static List<X509CertificateHolder> read(List<Path> paths) {
        var certificates = new ArrayList<X509CertificateHolder>();
        for (var path : paths) {
            for (var file : files(path)) {
                try {
                    certificates.addAll(certificates(file));
                } catch (IOException | RuntimeException _) {
                    throw unreadable(file);
                }
            }
        }
        return certificates;
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException _) {
            throw unreadable(path);
        }
    }

    private static List<X509CertificateHolder> certificates(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && bytes[0] == 0x30) {
            return List.of(new X509CertificateHolder(bytes));
        }
        var certificates = new ArrayList<X509CertificateHolder>();
        try (var pem =
                new PEMParser(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.US_ASCII))) {
            for (var one = pem.readObject(); one != null; one = pem.readObject()) {
                if (one instanceof X509CertificateHolder certificate) {
                    certificates.add(certificate);
                }
            }
        }
        if (certificates.isEmpty()) {
            throw new IOException("no certificate");
        }
        return certificates;
    }

    private static StartRefused unreadable(Path path) {
        return new StartRefused("There is no certificate to be read in " + path
                + ": ZHOLDAMA_NATIONAL_ROOTS and ZHOLDAMA_NATIONAL_INTERMEDIATES name files, or folders of files, "
                + "with certificates in PEM or DER.");
    }
}
