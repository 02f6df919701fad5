package kz.zholdama.notice.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import kz.zholdama.journal.Subject;
import kz.zholdama.journal.ui.Histories;
import kz.zholdama.notice.desk.NoticeDesk;
import kz.zholdama.notice.desk.NoticeLine;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;

/** One notice: what it says, what became of it and why, and sending it again. */
final class NoticePanel extends RecordPanel {

    private final transient NoticeDesk desk;
    private final transient NoticeLine notice;
    private final transient Beside<NoticeLine> beside;

    NoticePanel(NoticeDesk desk, Histories histories, NoticeLine notice, boolean writable, Beside<NoticeLine> beside) {
        super(UI.getCurrent().getTranslation("notice.occasion." + notice.occasion()), null);
        this.desk = desk;
        this.notice = notice;
        this.beside = beside;
        addToTitle(NoticesView.badge(this, notice));
        var data = data(values());
        if (writable && notice.mayBeSentAgain()) {
            var again = new Button(getTranslation("notice.again"), _ -> sendAgain());
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            data.add(again);
        }
        data.add(new H3(getTranslation("notice.text")), text());
        var history = histories.of(Subject.of("notice", notice.id()));
        if (!history.isEmpty()) {
            data.add(new H3(getTranslation("notice.history")), history);
        }
        add(data);
    }

    private LabelledValues values() {
        var values = new LabelledValues()
                .with(getTranslation("notice.column.way"), getTranslation("notice.way." + notice.way()))
                .with(getTranslation("notice.column.address"), notice.address())
                .with(getTranslation("notice.column.written"), Dates.moment(notice.writtenAt()))
                .with(getTranslation("notice.tries"), String.valueOf(notice.tries()));
        notice.sentAt().ifPresent(at -> values.with(getTranslation("notice.sent"), Dates.moment(at)));
        notice.nextTryAt().ifPresent(at -> values.with(getTranslation("notice.next"), Dates.moment(at)));
        notice.failure()
                .ifPresent(why -> values.with(
                        getTranslation("notice.failure"),
                        notice.reply()
                                .map(code -> List.of(
                                        getTranslation("notice.failure." + why),
                                        getTranslation("notice.reply", named("code", code))))
                                .orElseGet(() -> List.of(getTranslation("notice.failure." + why)))));
        return values;
    }

    private TextOfNotice text() {
        return new TextOfNotice(notice.subject(), notice.text());
    }

    private void sendAgain() {
        try {
            desk.sendAgain(notice.id());
            Notices.done(getTranslation("notice.again.done"));
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
        desk.find(notice.id()).ifPresent(beside::saved);
    }
}
