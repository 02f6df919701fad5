package kz.zholdama.forms;

import java.time.LocalDate;
import java.util.function.Function;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.forms.press.PageFoot;
import kz.zholdama.forms.press.Press;
import kz.zholdama.forms.press.Sheet;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Prints the forms of the order as PDF, each as the edition in force on its day has it. Safe for many threads. */
@Component
public class PdfForms {

    private final Templates templates = new Templates();
    private final Press press = new Press();
    private final Function<LocalDate, RuleEdition> editionOn;

    @Autowired
    PdfForms(Regulations regulations) {
        this(regulations::editionOn);
    }

    PdfForms(Function<LocalDate, RuleEdition> editionOn) {
        this.editionOn = editionOn;
    }

    /**
     * The document as it is issued: everything filled in, fonts embedded, verification mark at the foot, a signature field
     * still to be signed where a director's electronic signature belongs.
     *
     * @throws RenderingFailed when a value is missing or the document cannot be drawn
     */
    public byte[] render(Form form) {
        Completeness.ISSUED.check(form);
        return print(sheet(form), form, false);
    }

    /** The same with the watermark "ПРОЕКТ"; number, mark and acceptance stub may still be missing. */
    public byte[] preview(Form form) {
        Completeness.PREVIEW.check(form);
        return print(sheet(form), form, true);
    }

    /** Pages of a longer document: whoever joins them numbers its sheets. */
    public byte[] part(Form form) {
        Completeness.ISSUED.check(form);
        return print(Sheet.ofLonger(editionOn.apply(form.issuedOn()).template(form.template())), form, false);
    }

    /** The annex of the order itself as it is on a day, with lines to be filled in by hand. */
    public byte[] blank(BlankForm annex, LocalDate on) {
        return blank(template(annex, on));
    }

    byte[] blank(String template) {
        return print(new Sheet(template, 1, true), null, false);
    }

    String template(BlankForm annex, LocalDate on) {
        return editionOn.apply(on).template(annex.template());
    }

    private Sheet sheet(Form form) {
        String template = editionOn.apply(form.issuedOn()).template(form.template());
        return new Sheet(template, form.copies(), form.shrinks());
    }

    private byte[] print(Sheet sheet, @Nullable Form form, boolean draft) {
        try {
            PageFoot foot = new PageFoot(sheet, draft);
            DocumentMark mark = form == null ? null : form.mark();
            if (mark != null) {
                foot.mark(mark.verificationCode(), mark.url());
                if (mark.apart()) {
                    foot.signedApart();
                }
                if (mark.slip() instanceof DocumentMark.Slip(String code, String url)) {
                    foot.slip(code, url);
                }
                if (mark.basis() instanceof DocumentMark.Basis(String russian, String kazakh)) {
                    foot.basis(russian, kazakh);
                }
            }
            return press.print(templates.fill(sheet.template(), form), sheet, foot);
        } catch (RuntimeException e) {
            throw new RenderingFailed(e);
        }
    }
}
