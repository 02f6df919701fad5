package kz.zholdama.forms;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/**
 * Sets a page of XHTML and writes it as PDF/A-1b. The renderers keep the parsed style sheet, so they are kept and lent
 * out, one to a thread at a time; one that failed is thrown away.
 */
final class Press {

    private static final ICC_Profile COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    private static final int TYPICAL_SIZE = 48 * 1024;

    private final BlockingQueue<ITextRenderer> idle =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    byte[] print(Document page, PageFoot foot) {
        ITextRenderer kept = idle.poll();
        ITextRenderer renderer = kept == null ? newRenderer() : kept;
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(TYPICAL_SIZE);
        renderer.setListener(new Archival(foot));
        renderer.setPdfPageEvent(foot);
        renderer.getOutputDevice().setMetadata("title", title(page)); // a kept renderer would keep that of its first document
        renderer.setDocument(page, null, PrintStyles.SHEET);
        renderer.layout();
        renderer.createPDF(pdf);
        idle.offer(renderer);
        return pdf.toByteArray();
    }

    private static String title(Document page) {
        return page.getElementsByTagName("title").item(0).getTextContent();
    }

    @SuppressWarnings("deprecation") // the only way to keep the parsed style sheet from one document to the next
    private static ITextRenderer newRenderer() {
        RuledPaper paper = new RuledPaper();
        int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
        ITextUserAgent resources = new ITextUserAgent(paper, dotsPerPixel);
        ITextRenderer renderer = new ITextRenderer(paper.getDotsPerPoint(), dotsPerPixel, paper, resources,
                new PrintFonts());
        renderer.getSharedContext().setCss(new PrintStyles(resources));
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setPDFVersion(PdfWriter.VERSION_1_4);
        renderer.setPDFXConformance(PdfWriter.PDFA1B);
        renderer.setCompressionEnabled(false); // object streams are not PDF 1.4; page contents are deflated all the same
        renderer.setPDFProducer("Zholdama");
        renderer.setPDFCreator("Zholdama");
        return renderer;
    }

    /** The parts of PDF/A that are not the pages: the colour space and the description in XMP. */
    private static final class Archival extends DefaultPDFCreationListener {

        private final PageFoot foot;

        Archival(PageFoot foot) {
            this.foot = foot;
        }

        @Override
        public void preWrite(ITextRenderer renderer, int pageCount) {
            foot.ofSheets(pageCount);
        }

        @Override
        public void onClose(ITextRenderer renderer) {
            PdfWriter writer = renderer.getWriter();
            try {
                writer.setOutputIntents("sRGB IEC61966-2.1", null, "http://www.color.org", "sRGB IEC61966-2.1", COLOURS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            writer.createXmpMetadata();
        }
    }
}
