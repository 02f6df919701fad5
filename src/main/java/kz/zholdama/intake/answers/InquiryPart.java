package kz.zholdama.intake.answers;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.zholdama.intake.inquiries.Inquiry;
import kz.zholdama.intake.inquiries.InquiryState;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Asks the systems of the state about the applicant, in the wizard and on the page of a case alike: with his consent, by the code
 * that 1414 sends him or by his own answer to it. Nothing here stands in the way. Who may not ask sees what was answered.
 */
public final class InquiryPart extends Div {

    /** So often the page looks while there is something to wait for. */
    private static final Duration LOOKS = Duration.ofMillis(1500);

    private final transient InquiryDesk desk;
    private final transient Consumer<Optional<Inquiry>> told;
    private final Button ask = new Button(getTranslation("inquiry.ask"));
    private final Div state = new Div();
    private final Div compared = new Div();
    private final Div answers = new Div();
    private transient Function<Inquiry, Optional<Component>> compares = _ -> Optional.empty();
    private transient @Nullable Inquiry shown;
    private @Nullable CodeEntry code;

    /** @param told of what is known now */
    public InquiryPart(InquiryDesk desk, Consumer<Optional<Inquiry>> told) {
        this.desk = desk;
        this.told = told;
        addClassName("inquiry");
        ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
        ask.setDisableOnClick(true);
        ask.addClickListener(_ -> tried(desk::ask, ask));
        state.getElement().setAttribute("aria-live", "polite");
        state.addClassName("inquiry-state");
        add(state, ask, compared, answers);
    }

    /** Among other things it stands in a box of its own, under its name. */
    public InquiryPart boxed() {
        addClassName("inquiry-box");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("inquiry.title"));
        var head = new Div(new H3(getTranslation("inquiry.title")), ask);
        head.addClassName("earlier-head");
        addComponentAsFirst(head);
        return this;
    }

    /** Above what was answered stands how it compares with what is known. */
    public InquiryPart comparedBy(Function<Inquiry, Optional<Component>> comparison) {
        compares = comparison;
        return this;
    }

    /** As it stands now. */
    public void show() {
        var offered = desk.isOffered();
        shown = desk.latest().orElse(null);
        setVisible(offered || shown != null);
        var open = shown != null && shown.again();
        ask.setVisible(offered && !open);
        ask.setEnabled(desk.knowsWhom());
        ask.setText(getTranslation(shown == null ? "inquiry.ask" : "inquiry.ask-again"));
        var entry = showCode(offered && shown != null && shown.state() == InquiryState.WAITING);
        List.of(state, compared, answers).forEach(Div::removeAll);
        if (shown == null) {
            state.add(new Paragraph(getTranslation("inquiry.hint")));
        } else {
            tell(shown, offered);
        }
        told.accept(Optional.ofNullable(shown));
        watch();
        if (isAttached()) {
            entry.ifPresent(fresh -> fresh.takeFocusWithin(this));
        }
    }

    /** There only while it is waited for. @return the one that was not there before */
    private Optional<CodeEntry> showCode(boolean waited) {
        if (waited && code == null) {
            code = new CodeEntry(desk::enterCode, this::look);
            addComponentAtIndex(indexOf(compared), code);
            return Optional.of(code);
        }
        if (!waited && code != null) {
            remove(code);
            code = null;
        }
        return Optional.empty();
    }

    private void tell(Inquiry inquiry, boolean offered) {
        var values = new AnsweredValues(inquiry);
        state.add(
                values.badge(inquiry.state()),
                new Span(getTranslation(
                        "inquiry.asked", named("by", inquiry.askedBy().name()), named("at", inquiry.askedAt()))));
        if (offered) {
            next(inquiry).map(this::getTranslation).map(Paragraph::new).ifPresent(state::add);
        }
        compares.apply(inquiry).ifPresent(compared::add);
        answers.add(values);
        if (code != null) {
            code.mark(inquiry.wrongCode() ? List.of(Problem.of("code", "inquiry.error.wrong-code")) : List.of());
        }
    }

    /** Key of what the specialist can do now. */
    private Optional<String> next(Inquiry inquiry) {
        return switch (inquiry.state()) {
            case ANSWERED -> desk.hintWhenAnswered();
            case DOWN -> Optional.of(inquiry.again() ? "inquiry.next.DOWN.again" : "inquiry.next.DOWN");
            default -> Optional.of("inquiry.next." + inquiry.state());
        };
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
        var now = desk.latest().orElse(null);
        if (now != null && before != null && now.id() == before.id() && now.isAsTold(before)) {
            return;
        }
        show();
        if (shown == null || !shown.again()) {
            getElement().executeJs("clearInterval(this.zhLook)");
        }
    }
}
