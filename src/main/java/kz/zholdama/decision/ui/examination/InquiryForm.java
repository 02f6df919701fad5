package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import kz.zholdama.eligibility.CaseFacts.Inquiry;
import kz.zholdama.platform.ui.form.Form;
import org.jspecify.annotations.Nullable;

/** A request to an authorised body, and its answer once there is one. */
final class InquiryForm extends Form<Inquiry> {

    /** @param before null for a new one */
    InquiryForm(@Nullable Inquiry before, LocalDate today) {
        super(Inquiry.class, "cases.inquiry.");
        require(text("body", 500));
        require(date("askedOn")).setValue(today);
        var positive = add("positive", new Select<Boolean>());
        positive.setItems(true, false);
        positive.setEmptySelectionAllowed(true);
        positive.setEmptySelectionCaption(getTranslation("cases.inquiries.waiting"));
        positive.setItemLabelGenerator(yes -> getTranslation(
                yes == null
                        ? "cases.inquiries.waiting"
                        : yes ? "cases.inquiries.positive" : "cases.inquiries.negative"));
        var answeredOn = require(date("answeredOn"));
        var answer = area("answer", 1000);
        answeredOn.setEnabled(false);
        answer.setEnabled(false);
        positive.addValueChangeListener(event -> {
            answeredOn.setEnabled(event.getValue() != null);
            answer.setEnabled(event.getValue() != null);
            require(answer, Boolean.FALSE.equals(event.getValue()));
            if (event.getValue() != null && answeredOn.isEmpty()) {
                answeredOn.setValue(today);
            }
        });
        if (before != null) {
            show(before);
        }
    }

    /** Day and words count only with an answer. */
    static Inquiry told(Inquiry typed) {
        return typed.positive() == null ? new Inquiry(typed.body(), typed.askedOn(), null, null, null) : typed;
    }
}
