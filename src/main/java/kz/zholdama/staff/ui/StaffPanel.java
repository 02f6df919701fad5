package kz.zholdama.staff.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.journal.JournalFilter;
import kz.zholdama.journal.Subject;
import kz.zholdama.journal.ui.Histories;
import kz.zholdama.journal.ui.JournalAddress;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.form.Stored;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.StaffDirectory.Invitation;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.profile.AccountPart;
import org.jspecify.annotations.Nullable;

/** One account beside the list: its state, its fields, and what can be done with it. */
final class StaffPanel extends RecordPanel {

    private final transient Services services;
    private final transient StaffDirectory directory;
    private final transient Beside<StaffAccount> beside;
    private final StaffForm form;
    private final Div values = new Div();
    private final Div actions = new Div();
    private final Div further = new Div();
    private final Div past = new Div();
    private transient @Nullable StaffAccount account;

    /**
     * What accounts are kept with.
     *
     * @param reader who reads or keeps them: of his centre only, when he belongs to one
     */
    record Services(
            StaffDirectory directory,
            Histories histories,
            String baseUrl,
            List<CareerCentre> centres,
            StaffPrincipal reader,
            List<AccountPart> parts) {

        @Nullable
        Long ownCentre() {
            return reader.centreId();
        }

        boolean isWriting() {
            return reader.has(Role.ADMINISTRATOR);
        }
    }

    /** @param account null for one to be opened */
    StaffPanel(Services services, @Nullable StaffAccount account, Beside<StaffAccount> beside) {
        this(services, account, beside, new StaffForm(services.centres(), services.ownCentre() == null));
    }

    private StaffPanel(Services services, @Nullable StaffAccount account, Beside<StaffAccount> beside, StaffForm form) {
        super(
                account == null
                        ? UI.getCurrent().getTranslation("staff.invite.title")
                        : account.details().name().full(),
                form);
        this.services = services;
        this.directory = services.directory();
        this.account = account;
        this.beside = beside;
        this.form = form;
        actions.addClassNames("toolbar", "record-actions");
        var data = data(values, form);
        if (services.isWriting() && (account == null || account.state() != AccountState.RETIRED)) {
            var save =
                    new Button(getTranslation(account == null ? "staff.invite.save" : "form.save"), _ -> form.save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            data.add(save);
            form.onSave(this::save);
        }
        if (account != null && services.reader().has(Role.AUDITOR)) {
            data.add(journalLinks(account.id()));
        }
        data.add(actions, further, past);
        add(data);
        if (account == null) {
            form.showNew(services.ownCentre());
            values.add(new Paragraph(getTranslation("staff.invite.hint")));
        } else {
            form.show(account);
            if (!services.isWriting()) {
                form.setReadOnly(true);
            }
            form.shareWith(this::reread, () -> beside.saved(opened()));
            showState();
        }
    }

    /** The account that what is done here is done to. */
    private StaffAccount opened() {
        return Objects.requireNonNull(account, "an invitation");
    }

    /** The account as a colleague left it: its state is shown at once, its fields beside what is typed. */
    private Optional<Stored<StaffForm.Typed>> reread() {
        return directory.find(opened().id()).map(stored -> {
            show(stored);
            return StaffForm.stored(stored);
        });
    }

    /** What is typed stays. */
    private void show(StaffAccount changed) {
        account = changed;
        showState();
        beside.changed(changed);
    }

    private void showState() {
        values.removeAll();
        values.add(values());
        actions.removeAll();
        if (services.isWriting()) {
            addActions();
            further.removeAll();
            services.parts().forEach(part -> part.create(opened().id()).ifPresent(further::add));
        }
        past.removeAll();
        past.add(new Details(
                getTranslation("staff.history"), services.histories().of(Subject.of("staff", opened().id()))));
    }

    private Div journalLinks(long id) {
        var links = new Div(
                new Anchor(JournalAddress.of(JournalFilter.everything().by(id)), getTranslation("staff.journal.done")),
                new Anchor(
                        JournalAddress.of(JournalFilter.of(Subject.of("staff", id))),
                        getTranslation("staff.journal.account")));
        links.addClassName("toolbar");
        return links;
    }

    private LabelledValues values() {
        var lines = new LabelledValues()
                .with(getTranslation("staff.state"), StaffTexts.badge(this, opened().state()))
                .with(getTranslation("staff.last-login"), Dates.moment(opened().lastLoginAt()));
        var lockedUntil = opened().lockedUntil();
        if (lockedUntil != null) {
            lines.with(getTranslation("staff.locked-until"), Dates.moment(lockedUntil));
        }
        if (maySign()) {
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

    /** A director, or who directs the centre for a time. */
    private boolean maySign() {
        return opened().details().roles().contains(Role.DIRECTOR)
                || opened().signing() != StaffAccount.Signing.FORBIDDEN;
    }

    private void addActions() {
        var id = opened().id();
        if (opened().state() == AccountState.RETIRED) {
            action("staff.restore", false, () -> directory.restore(id, form.version()));
            return;
        }
        if (opened().state() == AccountState.LOCKED || opened().state() == AccountState.LOCKED_OUT) {
            action("staff.unlock", false, () -> directory.unlock(id, form.version()));
        }
        if (opened().state() != AccountState.LOCKED) {
            action("staff.lock", true, () -> directory.lock(id, form.version()));
        }
        action("staff.reset", true, () -> given(directory.reset(id, form.version())));
        if (maySign()) {
            if (opened().signing() != StaffAccount.Signing.ALLOWED) {
                action("staff.allow-signing", false, () -> directory.allowSigning(id, form.version()));
            }
            if (opened().signing() != StaffAccount.Signing.FORBIDDEN) {
                action("staff.revoke-signing", true, () -> directory.forbidSigning(id, form.version()));
            }
        }
        action("staff.retire", true, () -> directory.retire(id, form.version()));
    }

    /** @param asked whether the administrator is asked once more */
    private void action(String key, boolean asked, Supplier<StaffAccount> act) {
        Runnable done = () -> form.act(act, result -> done(key, result));
        var button = new Button(getTranslation(key), _ -> {
            if (asked) {
                Question.ask(key, done);
            } else {
                done.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        actions.add(button);
    }

    /** What was done changes none of the fields, so what is typed in them stays to be saved. */
    private void done(String key, StaffAccount result) {
        Notices.done(getTranslation(key + ".done"));
        if (result.state() == AccountState.RETIRED || opened().state() == AccountState.RETIRED) {
            beside.saved(result);
        } else {
            form.goOnFrom(result.version());
            show(result);
            form.focus();
        }
    }

    private void save() {
        form.submit(
                typed -> account == null
                        ? given(directory.invite(typed.account()))
                        : directory.change(
                                account.id(), form.version(), typed.account().details()),
                result -> {
                    Notices.done(getTranslation("staff.saved"));
                    beside.saved(result);
                });
    }

    private StaffAccount given(Invitation invitation) {
        new LinkDialog(services.baseUrl(), invitation.link(), beside::focus).open();
        return invitation.account();
    }
}
