package kz.zholdama.staff.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.UnsavedTyping;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.StaffDirectory.Invitation;
import kz.zholdama.staff.account.AccountChangedMeanwhile;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.InvalidAccount;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.account.UsernameTaken;
import org.jspecify.annotations.Nullable;

/** One account beside the list: its state, its fields, and what can be done with it. */
class StaffPanel extends Div {

    private static final int ENTRIES_SHOWN = 50;

    private final transient StaffDirectory directory;
    private final transient JournalReader journal;
    private final String baseUrl;
    private final H2 title = new H2();
    private final Div values = new Div();
    private final Div conflict = new Div();
    private final Div actions = new Div();
    private final Div past = new Div();
    private final Button save = new Button();
    private final transient UnsavedTyping typing = new UnsavedTyping(this, this::isTouched);
    private final StaffForm form;
    private final transient Consumer<StaffAccount> changed;
    private transient @Nullable StaffAccount account;

    /**
     * @param national whether accounts outside any centre may be kept
     * @param changed  told of the account as it is then
     */
    StaffPanel(
            StaffDirectory directory,
            JournalReader journal,
            String baseUrl,
            List<CareerCentre> centres,
            boolean national,
            Consumer<StaffAccount> changed,
            Runnable closed) {
        this.directory = directory;
        this.journal = journal;
        this.baseUrl = baseUrl;
        this.changed = changed;
        form = new StaffForm(centres, national);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ -> save());
        conflict.addClassNames("warning-note", "conflict");
        conflict.getElement().setAttribute("role", "alert");
        actions.addClassNames("toolbar", "record-actions");
        var data = new Div(values, conflict, form, save, actions, past);
        data.addClassName("record-data");
        addClassName("record");
        var close = new Button(VaadinIcon.CLOSE.create(), _ -> typing.leave(closed));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("staff.close"));
        var header = new Header(title, close);
        header.addClassName("record-header");
        add(header, data);
        Shortcuts.addShortcutListener(this, () -> typing.leave(closed), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement(); // what is being typed counts
        Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
    }

    /** What was typed and not saved. */
    UnsavedTyping typing() {
        return typing;
    }

    private boolean isTouched() {
        return isAttached() && save.isVisible() && form.isTouched();
    }

    /** Drops what was typed: the account is closed. */
    void forget() {
        form.forget();
    }

    void focus() {
        form.focus();
    }

    void startInvitation() {
        account = null;
        title.setText(getTranslation("staff.invite.title"));
        save.setText(getTranslation("staff.invite.save"));
        values.removeAll();
        values.add(new Paragraph(getTranslation("staff.invite.hint")));
        actions.removeAll();
        past.removeAll();
        conflict.setVisible(false);
        save.setVisible(true);
        form.setReadOnly(false);
        form.clear();
    }

    void show(StaffAccount shown) {
        account = shown;
        title.setText(shown.details().name().full());
        save.setText(getTranslation("staff.save"));
        save.setVisible(shown.state() != AccountState.RETIRED);
        form.show(shown);
        form.setReadOnly(shown.state() == AccountState.RETIRED);
        conflict.setVisible(false);
        showState();
    }

    /** The account that what is done here is done to. */
    private StaffAccount opened() {
        return Objects.requireNonNull(account, "an invitation");
    }

    private void showState() {
        values.removeAll();
        values.add(values());
        actions.removeAll();
        addActions();
        past.removeAll();
        var entries = new Details(
                getTranslation("staff.history"),
                new StaffHistory(journal.history(Subject.of("staff", opened().id()), 0, ENTRIES_SHOWN)));
        past.add(entries);
    }

    private LabelledValues values() {
        var director = opened().details().roles().contains(Role.DIRECTOR);
        var lines = new LabelledValues()
                .with(getTranslation("staff.state"), StaffTexts.badge(this, opened().state()))
                .with(getTranslation("staff.last-login"), Dates.moment(opened().lastLoginAt()));
        var lockedUntil = opened().lockedUntil();
        if (lockedUntil != null) {
            lines.with(getTranslation("staff.locked-until"), Dates.moment(lockedUntil));
        }
        if (director) {
            lines.with(
                    getTranslation("staff.signature"),
                    getTranslation(
                            switch (opened().signing()) {
                                case FORBIDDEN -> "staff.signature.revoked";
                                case RESTS -> "staff.signature.rests";
                                case ALLOWED ->
                                    directory.hasSigningKey(opened().id())
                                            ? "staff.signature.key"
                                            : "staff.signature.no-key";
                            }));
        }
        return lines;
    }

    private void addActions() {
        if (opened().state() == AccountState.RETIRED) {
            action("staff.restore", false, () -> directory.restore(opened().id(), opened().version()));
            return;
        }
        if (opened().state() == AccountState.LOCKED || opened().state() == AccountState.LOCKED_OUT) {
            action("staff.unlock", false, () -> directory.unlock(opened().id(), opened().version()));
        }
        if (opened().state() != AccountState.LOCKED) {
            action("staff.lock", true, () -> directory.lock(opened().id(), opened().version()));
        }
        action("staff.reset", true, () -> given(directory.reset(opened().id(), opened().version())));
        if (opened().details().roles().contains(Role.DIRECTOR)) {
            if (opened().signing() != StaffAccount.Signing.ALLOWED) {
                action("staff.allow-signing", false, () -> directory.allowSigning(opened().id(), opened().version()));
            }
            if (opened().signing() != StaffAccount.Signing.FORBIDDEN) {
                action("staff.revoke-signing", true, () -> directory.forbidSigning(opened().id(), opened().version()));
            }
        }
        action("staff.retire", true, () -> directory.retire(opened().id(), opened().version()));
    }

    /** @param asked whether the administrator is asked once more */
    private void action(String key, boolean asked, Supplier<StaffAccount> act) {
        var button = new Button(getTranslation(key), _ -> {
            if (asked) {
                new ConfirmDialog(
                                getTranslation(key + ".title"),
                                getTranslation(key + ".question"),
                                getTranslation(key),
                                _ -> done(key, act),
                                getTranslation("staff.cancel"),
                                _ -> {})
                        .open();
            } else {
                done(key, act);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        actions.add(button);
    }

    private void done(String key, Supplier<StaffAccount> act) {
        try {
            var result = act.get();
            Notices.done(getTranslation(key + ".done"));
            if (typing.isThere() && result.state() != AccountState.RETIRED) {
                keepTyping(result);
            } else {
                show(result);
            }
            changed.accept(result);
        } catch (AccountChangedMeanwhile refused) {
            tellConflict(refused);
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }

    /** What was done changes none of the fields, so what is typed in them stays to be saved. */
    private void keepTyping(StaffAccount result) {
        account = result;
        conflict.setVisible(false);
        showState();
    }

    private StaffAccount given(Invitation invitation) {
        new LinkDialog(baseUrl, invitation.link()).open();
        return invitation.account();
    }

    private void save() {
        if (!save.isVisible()) {
            return;
        }
        form.read().ifPresent(typed -> {
            try {
                var result = account == null
                        ? given(directory.invite(typed))
                        : directory.change(account.id(), account.version(), typed.details());
                Notices.done(getTranslation("staff.saved"));
                show(result);
                changed.accept(result);
            } catch (InvalidAccount refused) {
                form.refuse(refused.field(), getTranslation(refused.messageKey()));
            } catch (UsernameTaken refused) {
                form.refuse("username", getTranslation(refused.messageKey()));
            } catch (AccountChangedMeanwhile refused) {
                tellConflict(refused);
            } catch (UserFacingException refused) {
                Notices.problem(refused);
            }
        });
    }

    /** What was typed stays; what a colleague saved meanwhile is shown beside it, and either can be taken. */
    private void tellConflict(AccountChangedMeanwhile refused) {
        var stored = directory.find(opened().id()).orElse(opened());
        var theirs = new Button(getTranslation("staff.conflict.theirs"), _ -> {
            show(stored);
            changed.accept(stored);
        });
        var mine = new Button(getTranslation("staff.conflict.mine"), _ -> {
            account = stored;
            conflict.setVisible(false);
            save();
        });
        var details = stored.details();
        conflict.removeAll();
        conflict.add(
                new Paragraph(getTranslation(refused.messageKey(), refused.arguments())),
                new LabelledValues()
                        .with(getTranslation("staff.name"), details.name().full())
                        .with(getTranslation("staff.position"), details.position())
                        .with(getTranslation("staff.roles"), StaffTexts.roles(this, details.roles()))
                        .with(getTranslation("staff.state"), StaffTexts.state(this, stored.state())),
                theirs,
                mine);
        conflict.setVisible(true);
        conflict.scrollIntoView();
    }
}
