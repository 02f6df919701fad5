package kz.zholdama.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.zholdama.platform.Sha256;
import kz.zholdama.signing.SignatureCheck;
import kz.zholdama.signing.SignatureCheck.CheckedSignature;
import org.springframework.stereotype.Component;

/**
 * Checks a file that somebody sent: whether it is one of the archive's to the last byte, and else what became of it on the way.
 * Nothing of it is kept.
 */
@Component
class SentDocuments {

    /** Each holds a file some four times over in memory. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 5;

    private static final String HEAD = "%PDF-";
    private static final int HEAD_WITHIN = 1024; // as readers do
    private static final String LOCKED = "/Encrypt";
    private static final String END = "%%EOF";
    private static final int ENDS = 8; // ours has three: as it was printed, and each time that it was added to
    private static final int END_OF_LINE = 2;

    private final IssuedDocuments documents;
    private final SignatureCheck signatures;
    private final Semaphore places = new Semaphore(AT_ONCE);

    SentDocuments(IssuedDocuments documents, SignatureCheck signatures) {
        this.documents = documents;
        this.signatures = signatures;
    }

    /** Reads a file when it is its turn. */
    @FunctionalInterface
    interface Reading {

        byte[] read() throws IOException;
    }

    Answer check(Reading file) throws IOException {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return Answer.of(Finding.TOO_MANY_AT_ONCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Answer.of(Finding.TOO_MANY_AT_ONCE);
        }
        try {
            return check(file.read());
        } finally {
            places.release();
        }
    }

    private Answer check(byte[] file) {
        var whole = documents.find(Sha256.of(file));
        if (whole.isPresent()) {
            return Answer.genuine(whole.get());
        }
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var head = text.indexOf(HEAD);
        if (head < 0 || head > HEAD_WITHIN) {
            return Answer.of(Finding.NO_PDF);
        }
        var signed = signatures.check(file);
        return beginning(file, text, signed)
                .map(document -> new Answer(Finding.APPENDED, document))
                .orElseGet(() -> Answer.of(ofSignatures(signed, text)));
    }

    private static Finding ofSignatures(SignatureCheck.Result signed, String text) {
        if (signed.signatures().isEmpty()) {
            return text.contains(LOCKED) ? Finding.LOCKED : Finding.UNSIGNED;
        }
        if (signed.genuine()) {
            return Finding.NOT_KEPT;
        }
        return signed.signatures().stream().allMatch(it -> it.isReadable() && !it.issuedHere())
                ? Finding.FOREIGN
                : Finding.ALTERED;
    }

    /** The document of the archive, the longest, with which the file begins. */
    private Optional<GenuineDocument> beginning(byte[] file, String text, SignatureCheck.Result signed) {
        var ends = new TreeSet<Integer>();
        signed.signatures().stream()
                .filter(CheckedSignature::isReadable)
                .map(CheckedSignature::coveredTo)
                .forEach(ends::add);
        var at = text.indexOf(END);
        for (var end = 0; at >= 0 && end < ENDS; end++) {
            for (var more = 0; more <= END_OF_LINE; more++) {
                ends.add(Math.min(at + END.length() + more, file.length));
            }
            at = text.indexOf(END, at + 1);
        }
        ends.remove(file.length);
        return ends.descendingSet().stream()
                .map(end -> documents.find(sha256(file, end)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static byte[] sha256(byte[] file, int end) {
        var digest = Sha256.begun();
        digest.update(file, 0, end);
        return digest.digest();
    }
}
