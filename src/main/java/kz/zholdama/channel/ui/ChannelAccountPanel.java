package kz.zholdama.channel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import kz.zholdama.channel.ChannelHappening;
import kz.zholdama.channel.accounts.ChannelAccount;
import kz.zholdama.channel.accounts.ChannelAccounts;
import kz.zholdama.channel.accounts.EnteredAccount;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.channel.callbacks.Callbacks;
import kz.zholdama.journal.Subject;
import kz.zholdama.journal.ui.Histories;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.form.Stored;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;
import org.jspecify.annotations.Nullable;

/** One account: its fields, its secrets, which are shown once, and what can be done with it. */
final class ChannelAccountPanel extends RecordPanel {

    private final transient ChannelAccounts accounts;
    private final transient Beside<ChannelAccount> beside;
    private final transient @Nullable ChannelAccount account;
    private final ChannelAccountForm form;
    private final Div history = new Div();

    /** @param account null for one to be opened */
    ChannelAccountPanel(
            ChannelAccounts accounts,
            Callbacks callbacks,
            Histories histories,
            boolean writable,
            @Nullable ChannelAccount account,
            Beside<ChannelAccount> beside) {
        this(accounts, callbacks, histories, writable, account, beside, new ChannelAccountForm());
    }

    private ChannelAccountPanel(
            ChannelAccounts accounts,
            Callbacks callbacks,
            Histories histories,
            boolean writable,
            @Nullable ChannelAccount account,
            Beside<ChannelAccount> beside,
            ChannelAccountForm form) {
        super(account == null ? UI.getCurrent().getTranslation("channel.open.title") : account.name(), form);
        this.accounts = accounts;
        this.beside = beside;
        this.account = account;
        this.form = form;
        var editable = writable && (account == null || !account.retired());
        var data = data();
        if (account != null) {
            addToTitle(ChannelAccountsView.badge(account));
            data.add(values(account));
        }
        data.add(form);
        form.show(
                account == null
                        ? new Stored<>(new EnteredAccount("", null, null, Set.of(), null), 0)
                        : ChannelAccountForm.stored(account));
        form.setReadOnly(!editable);
        form.shareWith(() -> accounts.find(opened().id()).map(ChannelAccountForm::stored), this::reopen);
        if (editable) {
            var save =
                    new Button(getTranslation(account == null ? "channel.open.save" : "form.save"), _ -> form.save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            data.add(save);
            form.onSave(this::save);
        }
        if (account != null) {
            if (writable) {
                data.add(actions(account));
            }
            data.add(new CallbackPart(callbacks, account, writable, () -> showHistory(histories)));
            showHistory(histories);
            data.add(history);
        }
        add(data);
    }

    private void showHistory(Histories histories) {
        history.removeAll();
        var events = histories.of(Subject.of(ChannelHappening.ACCOUNT, opened().id()));
        if (!events.isEmpty()) {
            history.add(new H3(getTranslation("channel.history")), events);
        }
    }

    private ChannelAccount opened() {
        return Objects.requireNonNull(account, "one that there is");
    }

    private LabelledValues values(ChannelAccount shown) {
        return new LabelledValues()
                .with(getTranslation("channel.column.clientId"), shown.clientId())
                .with(
                        getTranslation("channel.secrets"),
                        shown.secrets().isEmpty()
                                ? List.of(getTranslation("channel.secrets.none"))
                                : SecretDialog.words(shown.secrets()));
    }

    private Div actions(ChannelAccount shown) {
        var actions = new Div();
        actions.addClassNames("toolbar", "record-actions");
        var id = shown.id();
        if (shown.retired()) {
            actions.add(button(
                    "channel.restore", () -> act("channel.restore", () -> accounts.restore(id, form.version()))));
            return actions;
        }
        actions.add(button(
                "channel.secret.new",
                () -> Question.ask(
                        "channel.secret.new",
                        () -> form.act(() -> accounts.newSecret(id, form.version()), this::give))));
        if (shown.secrets().stream().anyMatch(one -> one.endsAt() != null)) {
            actions.add(asked("channel.secret.end", () -> accounts.endEarlierSecrets(id, form.version())));
        }
        actions.add(asked("channel.retire", () -> accounts.retire(id, form.version())));
        return actions;
    }

    private Button asked(String key, Supplier<ChannelAccount> act) {
        return button(key, () -> Question.ask(key, () -> act(key, act)));
    }

    private Button button(String key, Runnable pressed) {
        var button = new Button(getTranslation(key), _ -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void act(String key, Supplier<ChannelAccount> act) {
        form.act(act, done -> {
            Notices.done(getTranslation(key + ".done"));
            beside.saved(done);
        });
    }

    private void give(GivenSecret given) {
        new SecretDialog(given, () -> beside.saved(given.account())).open();
    }

    private void save() {
        form.submit(
                typed -> account == null ? accounts.open(typed) : accounts.change(account.id(), form.version(), typed),
                saved -> {
                    Notices.done(getTranslation("channel.saved"));
                    beside.saved(saved);
                });
    }

    private void reopen() {
        accounts.find(opened().id()).ifPresent(beside::saved);
    }
}
