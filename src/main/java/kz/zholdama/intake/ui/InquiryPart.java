package kz.zholdama.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.zholdama.intake.answers.AnsweredValues;
import kz.zholdama.intake.inquiries.Inquiries;
import kz.zholdama.intake.inquiries.Inquiry;
import kz.zholdama.intake.inquiries.InquiryState;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Asks the systems of the state about the applicant: with his consent, by the code that 1414 sends him or by his own answer to
 * it. Nothing here stands in the way: papers are taken as ever.
 */
final class InquiryPart extends Div {

    /** So often the page looks while there is something to wait for. */
    private static final Duration LOOKS = Duration.ofMillis(1500);

    private final transient InquiryDesk desk;
    private final transient Supplier<String> typed;
    private final transient Consumer<Optional<Inquiry>> told;
    private final Button ask = new Button(getTranslation("inquiry.ask"));
    private final TextField code = new TextField(getTranslation("inquiry.code"));
    private final Button confirm = new Button(getTranslation("inquiry.confirm"));
    private final Div consent = new Div(code, confirm);
    private final Div state = new Div();
    private final Div answers = new Div();
    private final Fields fields = new Fields(this);
    private transient @Nullable Inquiry shown;

    /**
     * @param typed the number of whoever applies
     * @param told  of what is known now
     */
    InquiryPart(InquiryDesk desk, Supplier<String> typed, Consumer<Optional<Inquiry>> told) {
        this.desk = desk;
        this.typed = typed;
        this.told = told;
        addClassName("inquiry");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("inquiry.title"));
        ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
        ask.setDisableOnClick(true);
        ask.addClickListener(_ -> tried(desk::ask, ask));
        fields.add("code", code);
        code.setMaxLength(Inquiries.LONGEST_CODE);
        code.setValueChangeMode(ValueChangeMode.EAGER); // Enter finds it sent
        code.setAllowedCharPattern("[0-9 ]");
        code.setAutocomplete(Autocomplete.OFF);
        code.addKeyDownListener(Key.ENTER, _ -> enterCode());
        code.getElement()
                .addEventListener("keydown", _ -> {})
                .setFilter("event.key === 'Enter' && event.preventDefault()");
        confirm.addClickListener(_ -> enterCode());
        consent.addClassName("inquiry-consent");
        state.getElement().setAttribute("aria-live", "polite");
        state.addClassName("inquiry-state");
        var head = new Div(new H3(getTranslation("inquiry.title")), ask);
        head.addClassName("earlier-head");
        add(head, state, consent, answers);
    }

    /** As it stands now, about whoever is typed now. */
    void show() {
        var known = Iin.problem(typed.get()).isEmpty();
        setVisible(desk.isOffered());
        if (!isVisible()) {
            return;
        }
        shown = desk.about(typed.get()).orElse(null);
        var open = shown != null && shown.again();
        ask.setVisible(!open);
        ask.setEnabled(known);
        ask.setText(getTranslation(shown == null ? "inquiry.ask" : "inquiry.ask-again"));
        consent.setVisible(shown != null && shown.state() == InquiryState.WAITING);
        state.removeAll();
        answers.removeAll();
        if (shown == null) {
            state.add(new Paragraph(getTranslation("inquiry.hint")));
        } else {
            tell(shown);
        }
        told.accept(Optional.ofNullable(shown));
    }

    private void tell(Inquiry inquiry) {
        var values = new AnsweredValues(inquiry);
        var next = inquiry.state() == InquiryState.DOWN && inquiry.again()
                ? "inquiry.next.DOWN.again"
                : "inquiry.next." + inquiry.state();
        state.add(values.badge(inquiry.state()), new Paragraph(getTranslation(next)));
        answers.add(values);
        fields.mark(inquiry.wrongCode() ? List.of(Problem.of("code", "inquiry.error.wrong-code")) : List.of());
    }

    private void enterCode() {
        try {
            desk.enterCode(code.getValue());
            code.clear();
            fields.mark(List.of());
            look();
        } catch (InvalidInput wrong) {
            fields.mark(wrong.problems());
            Focus.on(code);
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }

    private void tried(Runnable act, Button by) {
        try {
            act.run();
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        } finally {
            by.setEnabled(true);
        }
        show();
        watch();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        watch();
    }

    /** The page asks while something is open, which the person's patience ends, and while it is in sight. */
    private void watch() {
        if (shown == null || !shown.again()) {
            return;
        }
        getElement().executeJs("""
                clearInterval(this.zhLook);
                this.zhLook = setInterval(() => {
                    if (!this.isConnected) clearInterval(this.zhLook);
                    else if (!document.hidden) this.$server.look();
                }, $0);""", LOOKS.toMillis());
    }

    /** Asked by the page again and again. */
    @ClientCallable
    void look() {
        var before = shown;
        var now = desk.about(typed.get()).orElse(null);
        if (now != null && before != null && now.id() == before.id() && now.isAsTold(before)) {
            return;
        }
        show();
        if (shown == null || !shown.again()) {
            getElement().executeJs("clearInterval(this.zhLook)");
        } else if (shown.state() == InquiryState.WAITING
                && (before == null || before.state() != InquiryState.WAITING)) {
            focusOn(code);
        }
    }

    /** Not when the specialist types elsewhere meanwhile. */
    private void focusOn(TextField field) {
        getElement().executeJs("""
                const at = document.activeElement;
                if (at === document.body || this.contains(at)) $0.focus();""", field);
    }
}
