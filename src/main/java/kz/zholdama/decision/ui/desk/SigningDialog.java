package kz.zholdama.decision.ui.desk;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.platform.ui.Focus;

/** Signs what was selected at one go: says whose documents these are, then how far the signing is. */
final class SigningDialog extends Dialog {

    SigningDialog(List<AwaitingDecision> decisions, Function<AwaitingDecision, Whose> whose) {
        setHeaderTitle(getTranslation("desk.signing", named("count", decisions.size())));
        addClassName("signing-dialog");
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        add(list(decisions, whose), new Paragraph(getTranslation("desk.signing.hint")));
    }

    void open(SigningPanel panel) {
        var cancel = new Button(getTranslation("form.cancel"), _ -> close());
        panel.whileRunning(running -> {
            cancel.setVisible(!running);
            setCloseOnEsc(!running);
        });
        add(panel);
        getFooter().add(cancel);
        panel.buttons().reversed().forEach(getFooter()::add);
        Focus.onceOpen(this, panel::focus);
        open();
    }

    private UnorderedList list(List<AwaitingDecision> decisions, Function<AwaitingDecision, Whose> whose) {
        var list = new UnorderedList();
        list.addClassName("whose-all");
        list.getElement().setAttribute("tabindex", "0"); // scrolls by keyboard, too
        list.getElement().setAttribute("aria-label", getTranslation("desk.signing.whose"));
        decisions.forEach(decision -> list.add(new ListItem(whose.apply(decision))));
        return list;
    }
}
