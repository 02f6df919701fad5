package kz.zholdama.intake.answers;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import kz.zholdama.intake.inquiries.Inquiries;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Fields;

/** The code of the message that 1414 sent, as the applicant reads it out. */
final class CodeEntry extends Div {

    private final transient Consumer<String> taker;
    private final transient Runnable taken;
    private final TextField code = new TextField(getTranslation("inquiry.code"));
    private final Fields fields = new Fields(this);

    /**
     * @param taker throws what is refused
     * @param taken told after it was taken
     */
    CodeEntry(Consumer<String> taker, Runnable taken) {
        this.taker = taker;
        this.taken = taken;
        fields.add("code", code);
        code.setMaxLength(Inquiries.LONGEST_CODE);
        code.setValueChangeMode(ValueChangeMode.EAGER); // Enter finds it sent
        code.setAllowedCharPattern("[0-9 ]");
        code.setAutocomplete(Autocomplete.OFF);
        code.addKeyDownListener(Key.ENTER, _ -> enter());
        code.getElement()
                .addEventListener("keydown", _ -> {})
                .setFilter("event.key === 'Enter' && event.preventDefault()");
        addClassName("inquiry-consent");
        add(code, new Button(getTranslation("inquiry.confirm"), _ -> enter()));
    }

    void mark(List<Problem> problems) {
        fields.mark(problems);
    }

    private void enter() {
        try {
            taker.accept(code.getValue());
            code.clear();
            mark(List.of());
            taken.run();
        } catch (InvalidInput wrong) {
            mark(wrong.problems());
            Focus.on(code);
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }

    /** Not when the specialist types elsewhere meanwhile, as long as what it stands in is not where he is. */
    void takeFocusWithin(Div part) {
        part.getElement().executeJs("""
                const at = document.activeElement;
                if (at === document.body || this.contains(at)) $0.focus();""", code);
    }
}
