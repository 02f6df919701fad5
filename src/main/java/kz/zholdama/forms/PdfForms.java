package kz.zholdama.forms;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the forms of the order as PDF. Safe for many threads. */
@Component
public class PdfForms {

    private final Templates templates = new Templates();
    private final Press press = new Press();

    /**
     * The document as it is issued: everything filled in, fonts embedded, verification mark at the foot, a signature field
     * still to be signed where a director's electronic signature belongs.
     *
     * @throws RenderingFailed when a value is missing or the document cannot be drawn
     */
    public byte[] render(Form form) {
        Completeness.ISSUED.check(form);
        return print(Sheet.of(form), form, false);
    }

    /** The same with the watermark "ПРОЕКТ"; number, mark and acceptance stub may still be missing. */
    public byte[] preview(Form form) {
        Completeness.PREVIEW.check(form);
        return print(Sheet.of(form), form, true);
    }

    /** The annex of the order itself, with lines to be filled in by hand. */
    public byte[] blank(BlankForm annex) {
        return print(Sheet.of(annex), null, false);
    }

    private byte[] print(Sheet sheet, @Nullable Form form, boolean draft) {
        @Nullable DocumentMark mark = form == null ? null : form.mark();
        try {
            return press.print(templates.fill(sheet.template(), form), sheet, new PageFoot(sheet, mark, draft));
        } catch (RuntimeException e) {
            throw new RenderingFailed(e);
        }
    }
}
