package kz.zholdama.archive.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Documents one after another in a file that is printed and thrown away: each begins on a sheet of its own where both sides are
 * printed on. What they look like stays, the mark of a signature too; the signatures themselves would prove nothing of a file
 * that is another, and are left out with all else that paper does not show. The streams of all of them wait in a temporary file.
 */
final class ForPaper implements AutoCloseable {

    private static final PDFMergerUtility MERGER = new PDFMergerUtility();

    private final boolean bothSides;
    private final PDDocument all = new PDDocument(IOUtils.createTempFileOnlyStreamCache());

    ForPaper(boolean bothSides) {
        this.bothSides = bothSides;
    }

    /**
     * @param copies how many the document consists of, each as many pages as the other
     * @param wanted how many of them are printed
     */
    void add(byte[] pdf, int copies, int wanted) {
        try (var one = Loader.loadPDF(pdf)) {
            var pages = one.getNumberOfPages();
            if (pages % copies != 0) {
                add(one, pages, 1);
                return;
            }
            add(one, pages / copies, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was stored by us
        }
    }

    /** @param length of a copy in pages */
    private void add(PDDocument one, int length, int wanted) throws IOException {
        var form = one.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten(); // what the signatures show becomes part of their pages
        }
        strip(one.getDocumentCatalog());
        for (var page = one.getNumberOfPages() - 1; page >= length * wanted; page--) {
            one.removePage(page);
        }
        if (bothSides && length % 2 == 1) {
            for (var copy = one.getNumberOfPages() / length; copy > 0; copy--) {
                var last = one.getPage(copy * length - 1);
                one.getPages().insertAfter(new PDPage(last.getMediaBox()), last);
            }
        }
        MERGER.appendDocument(all, one);
    }

    private static void strip(PDDocumentCatalog catalog) {
        for (var part : List.of(
                COSName.ACRO_FORM,
                COSName.STRUCT_TREE_ROOT,
                COSName.MARK_INFO,
                COSName.METADATA,
                COSName.OUTPUT_INTENTS,
                COSName.PERMS,
                COSName.DSS)) {
            catalog.getCOSObject().removeItem(part);
        }
    }

    /** @param saying what the file is, in its metadata */
    void write(String title, String saying, Calendar at, OutputStream to) throws IOException {
        var information = all.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(saying);
        information.setProducer("Zholdama");
        information.setCreationDate(at);
        all.save(to);
    }

    @Override
    public void close() throws IOException {
        all.close();
    }
}
