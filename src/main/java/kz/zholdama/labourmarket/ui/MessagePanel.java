package kz.zholdama.labourmarket.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import kz.zholdama.journal.Subject;
import kz.zholdama.journal.ui.Histories;
import kz.zholdama.labourmarket.HandoverHappening;
import kz.zholdama.labourmarket.desk.HandoverDesk;
import kz.zholdama.labourmarket.desk.MessageLine;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.FormDialog;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;

/** One message: of which case it tells what, what became of it, and what an administrator does about it. */
final class MessagePanel extends RecordPanel {

    private final transient HandoverDesk desk;
    private final transient MessageLine message;
    private final transient Beside<MessageLine> beside;

    MessagePanel(
            HandoverDesk desk, Histories histories, MessageLine message, boolean writable, Beside<MessageLine> beside) {
        super(UI.getCurrent().getTranslation("handover.kind." + message.kind()), null);
        this.desk = desk;
        this.message = message;
        this.beside = beside;
        addToTitle(HandoversView.badge(this, message));
        var data = data(values());
        if (writable && message.isNotTaken()) {
            var again = new Button(getTranslation("handover.again"), _ -> tellAgain());
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            data.add(again, new Button(getTranslation("handover.let-go"), _ -> letGo()));
        }
        var history = histories.of(Subject.of(HandoverHappening.SUBJECT, message.id()));
        if (!history.isEmpty()) {
            data.add(new H3(getTranslation("handover.history")), history);
        }
        add(data);
    }

    private LabelledValues values() {
        var values = new LabelledValues()
                .with(getTranslation("handover.column.number"), message.number())
                .with(getTranslation("handover.column.at"), Dates.moment(message.at()))
                .with(getTranslation("handover.id"), String.valueOf(message.id()))
                .with(getTranslation("handover.tries"), String.valueOf(message.tries()));
        message.answeredAt().ifPresent(at -> values.with(getTranslation("handover.answered"), Dates.moment(at)));
        message.nextTryAt().ifPresent(at -> values.with(getTranslation("handover.next"), Dates.moment(at)));
        message.trouble()
                .ifPresent(why ->
                        values.with(getTranslation("handover.trouble"), getTranslation("handover.trouble." + why)));
        message.code().ifPresent(code -> values.with(getTranslation("handover.code"), code));
        message.letGoBecause().ifPresent(why -> values.with(getTranslation("handover.let-go.reason"), why));
        return values;
    }

    private void tellAgain() {
        try {
            desk.tellAgain(message.id(), message.state());
            Notices.done(getTranslation("handover.again.done"));
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
        showAnew();
    }

    private void letGo() {
        new FormDialog<>("handover.let-go.title", new LetGoForm())
                .nameButton("handover.let-go")
                .submits(typed -> desk.letGo(message.id(), message.state(), typed.reason()), () -> {
                    Notices.done(getTranslation("handover.let-go.done", named("number", message.number())));
                    showAnew();
                })
                .open();
    }

    private void showAnew() {
        desk.find(message.id()).ifPresent(beside::saved);
    }
}
