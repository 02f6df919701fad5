package kz.zholdama.decision.ui.desk;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.platform.security.ClientAddress;
import kz.zholdama.platform.ui.Focus;

/** Signs what was selected with one PIN: says whose documents these are, then how far the signing is. */
final class SigningDialog extends Dialog {

    SigningDialog(
            SigningDesk desk,
            ClientAddress address,
            List<AwaitingDecision> decisions,
            Function<AwaitingDecision, Whose> whose,
            Consumer<SigningRun> whenFinished) {
        var panel = new SigningPanel(desk, address, decisions, run -> {
            close();
            whenFinished.accept(run);
        });
        var cancel = new Button(getTranslation("form.cancel"), _ -> close());
        setHeaderTitle(getTranslation("desk.signing", named("count", decisions.size())));
        addClassName("signing-dialog");
        setWidth("36rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        panel.whileRunning(running -> {
            cancel.setVisible(!running);
            setCloseOnEsc(!running);
        });
        add(list(decisions, whose), new Paragraph(getTranslation("desk.signing.hint")), panel);
        getFooter().add(cancel, panel.button());
        Focus.onceOpen(this, panel::focus);
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
