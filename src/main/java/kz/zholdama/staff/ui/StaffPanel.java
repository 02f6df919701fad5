package kz.zholdama.staff.ui;

import com.vaadin.flow.component.Key;
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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.UnsavedTyping;
import kz.zholdama.platform.ui.form.Stored;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.StaffDirectory.Invitation;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.StaffAccount;
import org.jspecify.annotations.Nullable;

/** One account beside the list: its state, its fields, and what can be done with it. */
class StaffPanel extends Div {

    private static final int ENTRIES_SHOWN = 50;

    private final transient StaffDirectory directory;
    private final transient JournalReader journal;
    private final String baseUrl;
    private final H2 title = new H2();
    private final Div values = new Div();
    private final Div actions = new Div();
    private final Div past = new Div();
    private final Button save = new Button();
    private final StaffForm form;
    private final transient @Nullable Long ownCentre;
    private final transient Consumer<StaffAccount> changed;
    private transient @Nullable StaffAccount account;

    /**
     * @param ownCentre the only one whose accounts may be kept; null for all, and for those outside any
     * @param changed   told of the account as it is then
     */
    StaffPanel(
            StaffDirectory directory,
            JournalReader journal,
            String baseUrl,
            List<CareerCentre> centres,
            @Nullable Long ownCentre,
            Consumer<StaffAccount> changed,
            Runnable closed) {
        this.directory = directory;
        this.journal = journal;
        this.baseUrl = baseUrl;
        this.ownCentre = ownCentre;
        this.changed = changed;
        form = new StaffForm(centres, ownCentre == null);
        form.onSave(this::save);
        form.shareWith(this::reread, _ -> show(opened()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ -> save());
        actions.addClassNames("toolbar", "record-actions");
        var data = new Div(values, form, save, actions, past);
        data.addClassName("record-data");
        addClassName("record");
        var close = new Button(VaadinIcon.CLOSE.create(), _ -> typing().leave(closed));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("staff.close"));
        var header = new Header(title, close);
        header.addClassName("record-header");
        add(header, data);
        Shortcuts.addShortcutListener(this, () -> typing().leave(closed), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement(); // what is being typed counts
    }

    /** What was typed and not saved. */
    UnsavedTyping typing() {
        return form.typing();
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
        save.setVisible(true);
        form.showNew(ownCentre);
        form.focus();
    }

    void show(StaffAccount shown) {
        account = shown;
        title.setText(shown.details().name().full());
        save.setText(getTranslation("staff.save"));
        save.setVisible(shown.state() != AccountState.RETIRED);
        form.show(shown);
        showState();
    }

    /** The account as a colleague left it: its state is shown at once, its fields beside what is typed. */
    private Optional<Stored<StaffForm.Typed>> reread() {
        return directory.find(opened().id()).map(stored -> {
            account = stored;
            showState();
            changed.accept(stored);
            return StaffForm.stored(stored);
        });
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
            action("staff.restore", false, () -> directory.restore(opened().id(), form.version()));
            return;
        }
        if (opened().state() == AccountState.LOCKED || opened().state() == AccountState.LOCKED_OUT) {
            action("staff.unlock", false, () -> directory.unlock(opened().id(), form.version()));
        }
        if (opened().state() != AccountState.LOCKED) {
            action("staff.lock", true, () -> directory.lock(opened().id(), form.version()));
        }
        action("staff.reset", true, () -> given(directory.reset(opened().id(), form.version())));
        if (opened().details().roles().contains(Role.DIRECTOR)) {
            if (opened().signing() != StaffAccount.Signing.ALLOWED) {
                action("staff.allow-signing", false, () -> directory.allowSigning(opened().id(), form.version()));
            }
            if (opened().signing() != StaffAccount.Signing.FORBIDDEN) {
                action("staff.revoke-signing", true, () -> directory.forbidSigning(opened().id(), form.version()));
            }
        }
        action("staff.retire", true, () -> directory.retire(opened().id(), form.version()));
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
        form.act(act, result -> {
            Notices.done(getTranslation(key + ".done"));
            if (typing().isThere() && result.state() != AccountState.RETIRED) {
                keepTyping(result);
            } else {
                show(result);
            }
            changed.accept(result);
            form.focus();
        });
    }

    /** What was done changes none of the fields, so what is typed in them stays to be saved. */
    private void keepTyping(StaffAccount result) {
        account = result;
        form.goOnFrom(result.version());
        showState();
    }

    private StaffAccount given(Invitation invitation) {
        new LinkDialog(baseUrl, invitation.link()).open();
        return invitation.account();
    }

    private void save() {
        if (save.isVisible()) {
            form.submit(
                    typed -> account == null
                            ? given(directory.invite(typed.account()))
                            : directory.change(
                                    account.id(),
                                    form.version(),
                                    typed.account().details()),
                    result -> {
                        Notices.done(getTranslation("staff.saved"));
                        show(result);
                        changed.accept(result);
                    });
        }
    }
}
