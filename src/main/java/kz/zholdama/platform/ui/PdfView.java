package kz.zholdama.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A document beside its case: shown in the page, and opened in a tab of its own for printing. */
public final class PdfView extends Div {

    private static final String AS_WIDE_AS_THE_FRAME = "#view=FitH&navpanes=0";

    /**
     * @param fileName what it is called when saved; holds no personal data
     * @param content  asked each time the browser fetches the document
     */
    public PdfView(String title, String fileName, Supplier<byte[]> content) {
        addClassName("pdf-view");
        var frame = new IFrame();
        frame.getElement().setAttribute("data-src", handler(fileName, content));
        frame.getElement().executeJs("this.src = this.dataset.src + $0", AS_WIDE_AS_THE_FRAME);
        frame.setTitle(title);
        frame.addClassName("pdf-frame");
        var open = new Anchor(handler(fileName, content), getTranslation("pdf.open"));
        open.setTarget("_blank");
        open.addClassName("pdf-open");
        var waits = new Span(getTranslation("pdf.opens"));
        waits.addClassNames("pdf-opens", "muted");
        frame.getElement().executeJs("this.onload = () => $0.hidden = true", waits);
        add(open, waits, frame);
    }

    private static DownloadHandler handler(String fileName, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName, "application/pdf", bytes.length);
                })
                .inline();
    }
}
