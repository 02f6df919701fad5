package kz.zholdama.directory.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Supplier;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.Listing;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Pages;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.Stored;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;
import org.jspecify.annotations.Nullable;

/** One record of a directory: its form, what belongs to it, retiring and deleting, its history. */
final class DirectoryPanel<V> extends RecordPanel {

    private final DirectoryView<V> directory;
    private final Listing<V> listing;
    private final @Nullable Entry<V> entry;
    private final Form<V> form;
    private final Beside<Entry<V>> beside;

    /** @param entry null for a new record */
    DirectoryPanel(DirectoryView<V> directory, @Nullable Entry<V> entry, Beside<Entry<V>> beside) {
        this(directory, entry, beside, directory.form());
    }

    private DirectoryPanel(
            DirectoryView<V> directory, @Nullable Entry<V> entry, Beside<Entry<V>> beside, Form<V> form) {
        super(
                entry == null
                        ? UI.getCurrent().getTranslation(directory.texts() + "new")
                        : directory.title(entry.value()),
                form);
        this.directory = directory;
        this.listing = directory.listing();
        this.entry = entry;
        this.form = form;
        this.beside = beside;
        form.show(entry == null ? new Stored<>(directory.blank(), 0) : stored(entry));
        form.setReadOnly(!isEditable());
        if (isEditable()) {
            form.onSave(this::save);
        }
        form.shareWith(() -> listing.entry(known().id()).map(DirectoryPanel::stored), this::reopen);
        if (entry != null && entry.isRetired()) {
            addToTitle(new StatusBadge(
                    getTranslation("directory.retired-on", named("day", entry.retiredOn())), StatusBadge.Tone.NEUTRAL));
        }
        add(entry == null ? fields() : pages(entry));
    }

    private static <V> Stored<V> stored(Entry<V> entry) {
        return new Stored<>(entry.value(), entry.version());
    }

    /** The record as it was opened; what is done with a record is offered for none that is new. */
    private Entry<V> known() {
        return Objects.requireNonNull(entry, "a new record");
    }

    private boolean isEditable() {
        return directory.rights().write() && (entry == null || !entry.isRetired());
    }

    private Div fields() {
        return data(form, changedBy(), buttons());
    }

    private Pages pages(Entry<V> shown) {
        var pages = new Pages(getTranslation("directory.pages"));
        pages.add(getTranslation("directory.page.data"), this::fields);
        directory.pages(shown).forEach((title, page) -> pages.add(getTranslation(title), () -> page));
        if (directory.rights().readHistory()) {
            pages.add(
                    getTranslation("directory.page.history"),
                    () -> RecordChanges.of(this, listing, shown.id(), directory::named));
        }
        return pages;
    }

    private Component changedBy() {
        var line = new Span(
                entry == null || entry.changedBy() == null
                        ? ""
                        : getTranslation(
                                "directory.changed-by",
                                named("by", entry.changedBy()),
                                named("at", entry.changedAt())));
        line.addClassNames("muted", "changed-by");
        return line;
    }

    private Component buttons() {
        var buttons = new Div();
        buttons.addClassNames("toolbar", "record-actions");
        if (isEditable()) {
            var save = new Button(getTranslation("form.save"), _ -> form.save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(save, new Button(getTranslation("form.cancel"), _ -> beside.close()));
        }
        if (directory.rights().write() && entry != null) {
            directory.actions(entry, this::reopen).forEach(buttons::add);
            buttons.add(
                    entry.isRetired()
                            ? new Button(
                                    getTranslation("directory.restore"),
                                    _ -> act(() -> listing.restore(entry.id(), form.version())))
                            : new Button(getTranslation("directory.retire"), _ -> askRetire()));
            if (listing.mayBeDeleted(entry.id())) {
                var delete = new Button(
                        getTranslation("directory.delete"),
                        _ -> Question.warn(
                                "directory.delete", this::delete, named("record", directory.title(entry.value()))));
                delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
                buttons.add(delete);
            }
        }
        return buttons;
    }

    private void save() {
        form.submit(
                value -> entry == null ? listing.add(value) : listing.change(entry.id(), form.version(), value),
                this::saved);
    }

    private void act(Supplier<Entry<V>> action) {
        form.act(action, this::saved);
    }

    private void saved(Entry<V> done) {
        Notices.done(getTranslation("directory.saved"));
        beside.saved(done);
    }

    private void reopen() {
        listing.entry(known().id()).ifPresent(beside::saved);
    }

    private void askRetire() {
        directory
                .hindersRetiring(known())
                .ifPresentOrElse(
                        why -> Question.refuse("directory.retire.not-yet", why),
                        () -> Question.ask(
                                "directory.retire", () -> act(() -> listing.retire(known().id(), form.version()))));
    }

    private void delete() {
        form.act(
                () -> {
                    listing.delete(known().id(), form.version());
                    return true;
                },
                _ -> {
                    Notices.done(getTranslation("directory.deleted"));
                    beside.deleted();
                });
    }
}
