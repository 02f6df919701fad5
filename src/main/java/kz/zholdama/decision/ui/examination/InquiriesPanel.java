package kz.zholdama.decision.ui.examination;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.Drawn;
import kz.zholdama.eligibility.CaseFacts.Inquiry;
import kz.zholdama.platform.ui.StatusBadge;
import org.jspecify.annotations.Nullable;

/** Requests to authorised bodies and experts with their answers (ground 3). */
public final class InquiriesPanel extends CasePanel {

    private final LocalDate today;
    private final Drawn made = new Drawn();
    private final Span none = new Span(getTranslation("cases.inquiries.none"));
    private final Button add = new Button(getTranslation("cases.inquiries.add"), VaadinIcon.PLUS.create());

    public InquiriesPanel(CaseDesk desk, LocalDate today) {
        super(desk, "cases.inquiries");
        this.today = today;
        none.addClassName("muted");
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.addClickListener(_ -> ask(null));
        add(none, made, add);
    }

    @Override
    public void show(CaseFile file) {
        var inquiries = file.sheet().inquiries();
        made.show(
                List.of(inquiries, desk().mayExamine()),
                () -> inquiries.stream().map(this::inquiry));
        none.setVisible(inquiries.isEmpty());
        add.setVisible(desk().mayExamine());
    }

    /** @param before null for a new one */
    private void ask(@Nullable Inquiry before) {
        desk().ask(
                        before == null ? "cases.inquiry.new" : "cases.inquiry.title",
                        new InquiryForm(before, today),
                        (sheet, typed) -> {
                            var inquiry = InquiryForm.told(typed);
                            var all = new ArrayList<>(sheet.inquiries());
                            if (before == null) {
                                all.add(inquiry);
                            } else {
                                all.replaceAll(other -> other.equals(before) ? inquiry : other);
                            }
                            return sheet.withInquiries(all);
                        });
    }

    private Component inquiry(Inquiry inquiry) {
        var asked = new Div(inquiry.body());
        var details = new Div(getTranslation("cases.inquiries.asked", named("day", inquiry.askedOn()))
                + (inquiry.answeredOn() == null
                        ? ""
                        : " · " + getTranslation("cases.inquiries.answered", named("day", inquiry.answeredOn())))
                + (inquiry.answer() == null || inquiry.answer().isBlank() ? "" : ": " + inquiry.answer()));
        details.addClassName("muted");
        var change = new Button(
                getTranslation(inquiry.positive() == null ? "cases.inquiries.answer" : "cases.change"),
                _ -> ask(inquiry));
        var remove = new Button(
                getTranslation("cases.remove"),
                _ -> desk().record(add, sheet -> {
                    var rest = new ArrayList<>(sheet.inquiries());
                    rest.remove(inquiry);
                    return sheet.withInquiries(rest);
                }));
        for (var button : new Button[] {change, remove}) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(button.getText() + ": " + inquiry.body());
            button.setVisible(desk().mayExamine());
        }
        return line(new Div(asked, details), state(inquiry), change, remove);
    }

    private StatusBadge state(Inquiry inquiry) {
        if (inquiry.positive() == null) {
            return new StatusBadge(getTranslation("cases.inquiries.waiting"), StatusBadge.Tone.WARNING);
        }
        return inquiry.positive()
                ? new StatusBadge(getTranslation("cases.inquiries.positive"), StatusBadge.Tone.GOOD)
                : new StatusBadge(getTranslation("cases.inquiries.negative"), StatusBadge.Tone.BAD);
    }
}
