package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.intake.answers.InquiryPart;
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

/** What systems of the state told, beside what the applicant said: where they differ it is marked, and nothing is changed. */
final class AnswersPanel extends CasePanel {

    private final InquiryPart part;

    AnswersPanel(CaseDesk desk, Inquiries inquiries) {
        super(desk, "inquiry.title");
        part = new InquiryPart(new CaseInquiries(desk, inquiries), _ -> {}).comparedBy(this::compared);
        add(part);
    }

    @Override
    public void show(CaseFile file) {
        part.show();
        setVisible(part.isVisible());
    }

    private Optional<Component> compared(Inquiry inquiry) {
        return Optional.ofNullable(inquiry.answers().person())
                .map(register -> compared(desk().file().application().content().applicant(), register));
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
        if (!desk().mayExamine()) {
            return values;
        }
        var noting = new Div(values, new Paragraph(getTranslation("inquiry.different.hint")));
        noting.addClassName("inquiry-different");
        return noting;
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
