package kz.zholdama.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people bring them to be kept as scans: good ones, and such as must not be. */
public final class ScanFiles {

    private ScanFiles() {}

    public static byte[] pdf() {
        return pdf(_ -> {});
    }

    /** @param made what else is in it; the objects are packed, as those of today's programs are */
    public static byte[] pdf(Consumer<PDDocument> made) {
        return pdf(made, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** The same with every object in plain sight. */
    public static byte[] plainPdf(Consumer<PDDocument> made) {
        return pdf(made, CompressParameters.NO_COMPRESSION);
    }

    private static byte[] pdf(Consumer<PDDocument> made, CompressParameters compression) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            made.accept(document);
            document.save(out, compression);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script when it is opened. */
    public static void script(PDDocument document) {
        var action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName("JavaScript"));
        action.setString(COSName.JS, "app.alert('hello')");
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
    }

    public static void password(PDDocument document) {
        try {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] jpeg() {
        return picture("jpg", 200);
    }

    public static byte[] png() {
        return picture("png", 200);
    }

    /** As many different ones as there are sizes. */
    public static byte[] png(int size) {
        return picture("png", size);
    }

    /** A PNG that says to be of another size. */
    public static byte[] withSize(byte[] png, int width, int height) {
        var changed = ByteBuffer.wrap(png.clone()).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(changed.array(), 12, 17);
        return changed.putInt(29, (int) sum.getValue()).array();
    }

    /** Begins as a program of Windows does. */
    public static byte[] program() {
        var content = new byte[2000];
        content[0] = 'M';
        content[1] = 'Z';
        return content;
    }

    private static byte[] picture(String format, int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        for (var at = 0; at < size; at++) {
            image.setRGB(at, at, at * 5000);
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
