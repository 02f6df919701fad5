package kz.zholdama.forms.press;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * Sets a page of XHTML and writes it as PDF/A-1b. The renderers keep the parsed style sheet, so they are kept and lent
 * out, one to a thread at a time; one that failed is thrown away.
 */
public final class Press {

    /** The colour space of every document, compressed once. */
    private static final PdfICCBased COLOURS =
            new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB), Deflater.BEST_COMPRESSION);

    private static final int TYPICAL_SIZE = 48 * 1024;

    /** The parts of PDF/A that are not the pages: the colour space and the description in XMP. */
    private static final DefaultPDFCreationListener ARCHIVAL = new DefaultPDFCreationListener() {

        @Override
        public void preOpen(ITextRenderer renderer) {
            // the text of a page hardly grows by it; what the fonts do is said in PrintFonts
            writer(renderer).setCompressionLevel(Deflater.BEST_SPEED);
        }

        @Override
        public void onClose(ITextRenderer renderer) {
            PdfWriter writer = writer(renderer);
            try {
                writer.setOutputIntents(
                        "sRGB IEC61966-2.1", null, "http://www.color.org", "sRGB IEC61966-2.1", (ICC_Profile) null);
                PdfDictionary intent = writer.getExtraCatalog()
                        .getAsArray(PdfName.OUTPUTINTENTS)
                        .getAsDict(0);
                intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(COLOURS).getIndirectReference());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            writer.createXmpMetadata();
        }

        private static PdfWriter writer(ITextRenderer renderer) {
            return Objects.requireNonNull(renderer.getWriter(), "there until the document is closed");
        }
    };

    private final BlockingQueue<ITextRenderer> idle =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    public byte[] print(Document page, Sheet sheet, PageFoot foot) {
        ITextRenderer kept = idle.poll();
        ITextRenderer renderer = kept == null ? newRenderer() : kept;
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(TYPICAL_SIZE);
        renderer.setListener(ARCHIVAL);
        renderer.setPdfPageEvent(foot);
        renderer.getOutputDevice()
                .setMetadata("title", title(page)); // a kept renderer would keep that of its first document
        int pages = pages(renderer, page);
        if (sheet.shrinks() && pages > sheet.copies()) {
            pages = squeezed(renderer, page, sheet.copies(), pages);
        }
        foot.of(pages, (RuledPaper) renderer.getOutputDevice());
        renderer.createPDF(pdf);
        idle.offer(renderer);
        return pdf.toByteArray();
    }

    /** Lays the document out and says on how many pages. */
    private static int pages(ITextRenderer renderer, Document page) {
        renderer.setDocument(page, null, PrintStyles.SHEET);
        renderer.layout();
        var root = Objects.requireNonNull(renderer.getRootBox(), "there once the document is laid out");
        return Objects.requireNonNull(root.getLayer(), "the root has a layer of its own")
                .getPages()
                .size();
    }

    /** The same in smaller type, if that keeps each copy on one page; what needs a second one all the same stays as it was. */
    private static int squeezed(ITextRenderer renderer, Document page, int wanted, int before) {
        Element body = (Element) page.getElementsByTagName("body").item(0);
        String classes = body.getAttribute("class");
        body.setAttribute("class", classes + " tight");
        if (pages(renderer, page) <= wanted) {
            return wanted;
        }
        body.setAttribute("class", classes);
        pages(renderer, page);
        return before;
    }

    private static String title(Document page) {
        return page.getElementsByTagName("title").item(0).getTextContent();
    }

    @SuppressWarnings("deprecation") // the only way to keep the parsed style sheet from one document to the next
    private static ITextRenderer newRenderer() {
        RuledPaper paper = new RuledPaper();
        ITextRenderer renderer = new ITextRenderer(
                paper.getDotsPerPoint(), ITextRenderer.DEFAULT_DOTS_PER_PIXEL, paper, new PrintFonts());
        var context = renderer.getSharedContext();
        context.setCss(new PrintStyles(context.getUserAgentCallback()));
        context.setLineBreakingStrategy(new LineBreaks());
        renderer.setPDFVersion(PdfWriter.VERSION_1_4);
        renderer.setPDFXConformance(PdfWriter.PDFA1B);
        renderer.setCompressionEnabled(
                false); // object streams are not PDF 1.4; page contents are deflated all the same
        renderer.setPDFProducer("Zholdama");
        renderer.setPDFCreator("Zholdama");
        return renderer;
    }
}
