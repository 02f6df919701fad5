package kz.zholdama.forms;

import org.springframework.stereotype.Component;

/** Prints the forms of the order as PDF. Safe for many threads. */
@Component
public class PdfForms {

    /**
     * The document as it is issued: everything filled in, fonts embedded, verification mark at the foot.
     *
     * @throws RenderingFailed when a value is missing or the document cannot be drawn
     */
    public byte[] render(Form form) {
        throw RenderingFailed.unfilled("form");
    }

    /** The same with the watermark "ПРОЕКТ"; number, mark and acceptance stub may still be missing. */
    public byte[] preview(Form form) {
        throw RenderingFailed.unfilled("form");
    }

    /** The annex of the order itself, with lines to be filled in by hand. */
    public byte[] blank(Annex annex) {
        throw RenderingFailed.unfilled("annex");
    }
}
