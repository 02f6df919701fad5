package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.EntryDialog;
import kz.zholdama.eligibility.CaseFacts.Inquiry;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.LongestText;
import org.jspecify.annotations.Nullable;

/** A request to an authorised body, and its answer once there is one. */
final class InquiryDialog extends EntryDialog {

    private final CaseDesk desk;
    private final @Nullable Inquiry before;
    private final TextField body = new TextField(getTranslation("cases.inquiry.body"));
    private final DateField askedOn = new DateField(getTranslation("cases.inquiry.asked-on"));
    private final Select<Boolean> outcome = new Select<>();
    private final DateField answeredOn = new DateField(getTranslation("cases.inquiry.answered-on"));
    private final TextArea answer = new TextArea(getTranslation("cases.inquiry.answer"));

    /** @param before null for a new one */
    InquiryDialog(CaseDesk desk, @Nullable Inquiry before) {
        super(before == null ? "cases.inquiry.new" : "cases.inquiry.title");
        this.desk = desk;
        this.before = before;
        outcome.setLabel(getTranslation("cases.inquiry.outcome"));
        outcome.setItems(true, false);
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(getTranslation("cases.inquiries.waiting"));
        outcome.setItemLabelGenerator(positive -> getTranslation(
                positive == null
                        ? "cases.inquiries.waiting"
                        : positive ? "cases.inquiries.positive" : "cases.inquiries.negative"));
        outcome.addValueChangeListener(event -> showAnswer(event.getValue() != null));
        LongestText.of(body, 500);
        LongestText.of(answer, 1000);
        ask(body, askedOn, outcome, answeredOn);
        askWide(answer);
        showAnswer(false);
        if (before != null) {
            body.setValue(before.body());
            askedOn.setValue(before.askedOn());
            outcome.setValue(before.positive());
            answeredOn.setValue(before.answeredOn());
            answer.setValue(before.answer() == null ? "" : before.answer());
        }
    }

    private void showAnswer(boolean answered) {
        answeredOn.setEnabled(answered);
        answer.setEnabled(answered);
    }

    @Override
    protected boolean isComplete() {
        var complete = filled(body) & filled(askedOn);
        if (outcome.getValue() != null) {
            complete &= filled(answeredOn);
        }
        return Boolean.FALSE.equals(outcome.getValue()) ? complete & filled(answer) : complete;
    }

    @Override
    protected boolean save() {
        var answered = outcome.getValue() != null;
        var inquiry = new Inquiry(
                body.getValue().strip(),
                askedOn.getValue(),
                answered ? answeredOn.getValue() : null,
                outcome.getValue(),
                answered ? answer.getValue().strip() : null);
        return desk.record(sheet -> {
            var all = new ArrayList<>(sheet.inquiries());
            if (before == null) {
                all.add(inquiry);
            } else {
                all.replaceAll(other -> other.equals(before) ? inquiry : other);
            }
            return sheet.withInquiries(all);
        });
    }
}
