package kz.zholdama.archive.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Sheets of many documents: in order, each on a sheet of its own where both sides are printed on. */
class ForPaperTest {

    @Test
    void putsOneDocumentAfterAnother() throws IOException {
        assertThat(printed(false, new int[] {1, 1, 1}, new int[] {2, 1, 1}, new int[] {3, 1, 1}))
                .containsExactly(1, 2, 2, 3, 3, 3);
    }

    @Test
    void beginsEachOnASheetOfItsOwn() throws IOException {
        assertThat(printed(true, new int[] {1, 1, 1}, new int[] {2, 1, 1}, new int[] {3, 1, 1}, new int[] {5, 1, 1}))
                .containsExactly(1, 0, 2, 2, 3, 3, 3, 0, 5, 5, 5, 5, 5, 0);
    }

    @Test
    void takesEachCopyForADocument() throws IOException {
        assertThat(printed(true, new int[] {2, 2, 2}, new int[] {1, 1, 1})).containsExactly(2, 0, 2, 0, 1, 0);
        assertThat(printed(false, new int[] {2, 2, 2}, new int[] {1, 1, 1})).containsExactly(2, 2, 1);
        assertThat(printed(true, new int[] {6, 2, 2})).containsExactly(6, 6, 6, 0, 6, 6, 6, 0);
    }

    @Test
    void leavesTheSecondCopyOutWhenItIsNotWished() throws IOException {
        assertThat(printed(true, new int[] {2, 2, 1}, new int[] {1, 1, 1})).containsExactly(2, 0, 1, 0);
        assertThat(printed(false, new int[] {4, 2, 1})).containsExactly(4, 4);
    }

    @Test
    void printsAllOfWhatDoesNotDivideIntoCopies() throws IOException {
        assertThat(printed(true, new int[] {3, 2, 1})).containsExactly(3, 3, 3, 0);
    }

    /**
     * @param documents pages, copies, copies wanted
     * @return of each page how many its document has, told by the width of the page; 0 for a blank one
     */
    private static List<Integer> printed(boolean bothSides, int[]... documents) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var paper = new ForPaper(bothSides)) {
            for (var each : documents) {
                paper.add(document(each[0]), each[1], each[2]);
            }
            paper.write("Title", "Saying", new GregorianCalendar(TimeZone.getTimeZone("UTC")), written);
        }
        var pages = new ArrayList<Integer>();
        try (var all = Loader.loadPDF(written.toByteArray())) {
            assertThat(all.getDocumentInformation().getSubject()).isEqualTo("Saying");
            for (var page : all.getPages()) {
                pages.add(page.hasContents() ? (int) page.getMediaBox().getWidth() - 500 : 0);
            }
        }
        return pages;
    }

    private static byte[] document(int pages) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var page = 0; page < pages; page++) {
                var one = new PDPage(new PDRectangle(500 + pages, 800));
                document.addPage(one);
                try (var content = new PDPageContentStream(document, one)) {
                    content.addRect(1, 1, 1, 1);
                    content.fill();
                }
            }
            document.save(written);
        }
        return written.toByteArray();
    }
}
