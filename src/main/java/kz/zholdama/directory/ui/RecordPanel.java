package kz.zholdama.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.zholdama.directory.records.AlreadyListed;
import kz.zholdama.directory.records.ChangedMeanwhile;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.InvalidRecord;
import kz.zholdama.directory.records.Listing;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Pages;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.UnsavedTyping;
import kz.zholdama.platform.ui.form.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** One record beside the list: its form, what belongs to it, its history. Nothing typed is lost without a question. */
final class RecordPanel<V> extends Section {

    private final Listing<V> listing;
    private final DirectoryScreen<V> screen;
    private final Rights rights;
    private final @Nullable Entry<V> entry;
    private final DirectoryForm<V> form;
    private final ErrorSummary errors = new ErrorSummary();
    private final ConflictPanel conflict = new ConflictPanel();
    private final After<V> after;
    private final UnsavedTyping typing;
    private long version;

    /** What the person may do here. */
    record Rights(boolean write, boolean readHistory) {}

    /** What the list does afterwards. {@code saved} is handed the record as it is then. */
    record After<V>(Consumer<Entry<V>> saved, Runnable deleted, Runnable closed) {}

    /** @param entry null for a new record */
    RecordPanel(
            Listing<V> listing, DirectoryScreen<V> screen, Rights rights, @Nullable Entry<V> entry, After<V> after) {
        this.listing = listing;
        this.screen = screen;
        this.rights = rights;
        this.entry = entry;
        this.after = after;
        this.form = screen.form();
        this.typing = new UnsavedTyping(this, () -> isEditable() && form.isTouched());
        this.version = entry == null ? 0 : entry.version();
        addClassName("record");
        form.show(entry == null ? form.blank() : entry.value());
        form.setReadOnly(!isEditable());
        add(header(), content());
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement(); // what is being typed counts
        if (isEditable()) {
            Shortcuts.addShortcutListener(this, this::save, Key.KEY_S, KeyModifier.CONTROL)
                    .listenOn(this)
                    .resetFocusOnActiveElement();
            form.lines()
                    .forEach(line -> Shortcuts.addShortcutListener(this, this::save, Key.ENTER)
                            .listenOn(line)
                            .resetFocusOnActiveElement());
        }
    }

    /** The record as it was opened; what is done with a record is offered for none that is new. */
    private Entry<V> stored() {
        return Objects.requireNonNull(entry, "a new record");
    }

    private boolean isEditable() {
        return rights.write() && (entry == null || !entry.isRetired());
    }

    private Div header() {
        var title = new H2(
                entry == null ? getTranslation("directory." + screen.type() + ".new") : screen.title(entry.value()));
        getElement().setAttribute("aria-label", title.getText());
        var close = new Button(VaadinIcon.CLOSE.create(), _ -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("directory.close"));
        var header = new Div(title);
        if (entry != null && entry.isRetired()) {
            header.add(new StatusBadge(
                    getTranslation("directory.retired-on", entry.retiredOn()), StatusBadge.Tone.NEUTRAL));
        }
        header.add(close);
        header.addClassName("record-header");
        return header;
    }

    private Component content() {
        var data = new Div(errors, conflict, form, changedBy(), buttons());
        data.addClassName("record-data");
        if (entry == null) {
            return data;
        }
        var pages = new Pages(getTranslation("directory.pages"));
        pages.add(getTranslation("directory.page.data"), () -> data);
        screen.pages(entry, this::reloaded).forEach((title, page) -> pages.add(getTranslation(title), () -> page));
        if (rights.readHistory()) {
            pages.add(getTranslation("directory.page.history"), () -> new HistoryList(listing.history(stored().id())));
        }
        return pages;
    }

    private Component changedBy() {
        var line = new Span(
                entry == null || entry.changedBy() == null
                        ? ""
                        : getTranslation("directory.changed-by", entry.changedBy(), entry.changedAt()));
        line.addClassNames("muted", "changed-by");
        return line;
    }

    private Component buttons() {
        var buttons = new Div();
        buttons.addClassNames("toolbar", "record-actions");
        if (!rights.write()) {
            return buttons;
        }
        if (isEditable()) {
            var save = new Button(getTranslation("directory.save"), _ -> save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(save, new Button(getTranslation("directory.cancel"), _ -> close()));
        }
        if (entry != null) {
            buttons.add(screen.actions(entry, this::reloaded).toArray(Component[]::new));
            buttons.add(
                    entry.isRetired()
                            ? new Button(
                                    getTranslation("directory.restore"),
                                    _ -> act(() -> listing.restore(stored().id(), version)))
                            : new Button(getTranslation("directory.retire"), _ -> askRetire()));
            if (listing.mayBeDeleted(entry.id())) {
                var delete = new Button(getTranslation("directory.delete"), _ -> askDelete());
                delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
                buttons.add(delete);
            }
        }
        return buttons;
    }

    void focus() {
        form.focus();
    }

    void save() {
        errors.clear();
        var value = form.value();
        if (value.isEmpty()) {
            errors.show(this);
            return;
        }
        act(() -> entry == null ? listing.add(value.get()) : listing.change(entry.id(), version, value.get()));
    }

    private void act(Supplier<Entry<V>> action) {
        try {
            var done = action.get();
            Notices.done(getTranslation("directory.saved"));
            after.saved().accept(done);
        } catch (ChangedMeanwhile changed) {
            showConflict(changed);
        } catch (InvalidRecord invalid) {
            refuse(invalid.field(), invalid);
        } catch (AlreadyListed listed) {
            refuse(listed.field(), listed);
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }

    private void refuse(String field, UserFacingException refused) {
        var message = getTranslation(refused.messageKey(), refused.arguments());
        if (form.refuse(field, message)) {
            errors.show(this);
        } else {
            errors.show(List.of(new ErrorSummary.Line(null, message)));
        }
    }

    private void showConflict(ChangedMeanwhile changed) {
        var theirs = listing.entry(stored().id()).orElseThrow();
        var saved = screen.form();
        saved.show(theirs.value());
        conflict.show(
                getTranslation(changed.messageKey(), changed.arguments()),
                form.texts(),
                saved.texts(),
                () -> {
                    version = theirs.version();
                    conflict.clear();
                    save();
                },
                () -> after.saved().accept(theirs));
    }

    private void askRetire() {
        screen.hindersRetiring(stored())
                .ifPresentOrElse(
                        why -> new ConfirmDialog(
                                        getTranslation("directory.retire.not-yet"),
                                        getTranslation(why.messageKey(), why.arguments()),
                                        getTranslation("directory.retire.understood"),
                                        _ -> {})
                                .open(),
                        this::confirmRetire);
    }

    private void confirmRetire() {
        var question = new ConfirmDialog(
                getTranslation("directory.retire.title"),
                getTranslation("directory.retire.text"),
                getTranslation("directory.retire"),
                _ -> act(() -> listing.retire(stored().id(), version)));
        question.setCancelable(true);
        question.setCancelText(getTranslation("directory.cancel"));
        question.open();
    }

    private void askDelete() {
        var question = new ConfirmDialog(
                getTranslation("directory.delete.title"),
                getTranslation("directory.delete.text", screen.title(stored().value())),
                getTranslation("directory.delete"),
                _ -> delete());
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(getTranslation("directory.cancel"));
        question.open();
    }

    private void delete() {
        try {
            listing.delete(stored().id(), version);
            Notices.done(getTranslation("directory.deleted"));
            after.deleted().run();
        } catch (ChangedMeanwhile changed) {
            showConflict(changed);
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }

    private void reloaded() {
        listing.entry(stored().id()).ifPresent(after.saved());
    }

    void close() {
        typing.leave(after.closed());
    }

    /** What was typed and not saved. */
    UnsavedTyping typing() {
        return typing;
    }
}
