package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.intake.answers.AnsweredValues;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.intake.inquiries.Difference;
import kz.zholdama.intake.inquiries.Inquiries;
import kz.zholdama.intake.inquiries.Inquiry;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** What systems of the state told, beside what the applicant said: where they differ it is marked. */
final class AnswersPanel extends CasePanel {

    private final transient Inquiries inquiries;
    private final Div told = new Div();
    private transient Inquiry inquiry;

    AnswersPanel(CaseDesk desk, Inquiries inquiries, Inquiry inquiry) {
        super(desk, "inquiry.title");
        this.inquiries = inquiries;
        this.inquiry = inquiry;
        add(told);
    }

    @Override
    public void show(CaseFile file) {
        inquiry = inquiries.ofCase(file.application()).orElse(inquiry);
        told.removeAll();
        var values = new AnsweredValues(inquiry);
        told.add(new Div(
                values.badge(inquiry.state()),
                new Span(" "
                        + getTranslation(
                                "inquiry.asked",
                                named("by", inquiry.askedBy().name()),
                                named("at", inquiry.askedAt())))));
        var register = inquiry.answers().person();
        if (register != null) {
            told.add(compared(file.application().content().applicant(), register));
        }
        told.add(values);
    }

    private Component compared(ApplicantDetails applicant, RegisteredPerson register) {
        var different = Difference.of(applicant, register);
        if (different.isEmpty()) {
            return new StatusBadge(getTranslation("inquiry.agrees"), Tone.GOOD);
        }
        var stated = TypedPerson.of(applicant);
        var values = new LabelledValues();
        for (var part : different) {
            values.with(
                    getTranslation("intake." + part.field()),
                    new Div(
                            new Div(new StatusBadge(getTranslation("inquiry.different"), Tone.WARNING)),
                            new Div(getTranslation("inquiry.stated", named("value", words(part.stated(stated))))),
                            new Div(getTranslation(
                                    "inquiry.registered", named("value", words(part.registered(register)))))));
        }
        return values;
    }

    private String words(@Nullable Object value) {
        return switch (value) {
            case null -> "—";
            case LocalDate day -> Dates.day(day);
            case Sex sex -> getTranslation("sex." + sex.name());
            default -> value.toString();
        };
    }
}
