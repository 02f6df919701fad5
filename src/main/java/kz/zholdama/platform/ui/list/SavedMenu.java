package kz.zholdama.platform.ui.list;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.zholdama.platform.lists.SavedList;
import kz.zholdama.platform.lists.SavedName;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.form.FormDialog;

/** What was saved of a list: chosen, saved, called another name and removed from behind one button. */
final class SavedMenu extends Composite<Button> {

    private final transient Lists lists;
    private final boolean ofOneCentre;
    private final Div content = new Div();
    private final Popover popover = new Popover(content);
    private transient List<SavedList> shown = List.of();

    /**
     * What the menu asks of its list and does to it.
     *
     * @param saved  what there is, as it is stored now
     * @param save   keeps what is shown now
     * @param change calls one's own another name
     * @param remove for good
     * @param show   has the list show it
     */
    record Lists(
            Supplier<List<SavedList>> saved,
            Function<SavedName, SavedList> save,
            Changing change,
            Consumer<SavedList> remove,
            Consumer<SavedList> show) {}

    @FunctionalInterface
    interface Changing {
        SavedList change(SavedList one, SavedName typed);
    }

    SavedMenu(Lists lists, boolean ofOneCentre) {
        this.lists = lists;
        this.ofOneCentre = ofOneCentre;
        var title = getTranslation("list.saved");
        var button = getContent();
        button.setText(title);
        button.setIcon(VaadinIcon.BOOKMARK.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        content.addClassName("saved-lists");
        popover.setTarget(button);
        popover.setAutofocus(true);
        popover.setAriaLabel(title);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                refresh();
            }
        });
        fill(lists.saved().get());
    }

    /** What stands stays, so that who presses at once presses what he sees. */
    private void refresh() {
        var stored = lists.saved().get();
        if (!stored.equals(shown)) {
            fill(stored);
        }
    }

    private void fill(List<SavedList> all) {
        shown = all;
        content.removeAll();
        part("list.saved.own", all.stream().filter(SavedList::own).toList());
        part(
                ofOneCentre ? "list.saved.of-centre" : "list.saved.of-country",
                all.stream().filter(one -> !one.own()).toList());
        if (all.isEmpty()) {
            content.add(new Paragraph(getTranslation("list.saved.none")));
        }
        var save = new Button(getTranslation("list.saved.save"), VaadinIcon.PLUS.create(), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_SMALL);
        content.add(save);
    }

    private void part(String title, List<SavedList> those) {
        if (!those.isEmpty()) {
            var list = new UnorderedList();
            those.forEach(one -> list.add(line(one)));
            content.add(new H2(getTranslation(title)), list);
        }
    }

    private ListItem line(SavedList one) {
        var show = new Button(one.name(), _ -> {
            popover.close();
            lists.show().accept(one);
            Focus.on(getContent());
        });
        show.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        show.addClassName("saved-list");
        var line = new ListItem(show);
        if (one.own() && one.shared() || !one.own()) {
            var by = new Span(one.own() ? getTranslation("list.saved.is-shared") : one.by());
            by.addClassName("muted");
            line.add(by);
        }
        if (one.own()) {
            line.add(act(VaadinIcon.EDIT, "list.saved.change", one, this::change));
        }
        if (one.mayEnd()) {
            line.add(act(VaadinIcon.TRASH, "list.saved.remove", one, this::remove));
        }
        return line;
    }

    private Component act(VaadinIcon icon, String key, SavedList one, Consumer<SavedList> act) {
        var button = new Button(icon.create(), _ -> {
            popover.close(); // what opens now stands above it
            act.accept(one);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + one.name());
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void save() {
        popover.close();
        new FormDialog<>("list.saved.save.title", new SavedForm(ofOneCentre))
                .submits(lists.save(), this::kept)
                .open();
    }

    private void change(SavedList one) {
        var form = new SavedForm(ofOneCentre);
        form.show(new SavedName(one.name(), one.shared()));
        new FormDialog<>("list.saved.change", form)
                .submits(typed -> lists.change().change(one, typed), this::kept)
                .open();
    }

    private void kept(SavedList one) {
        refresh();
        Notices.done(getTranslation("list.saved.done", named("name", one.name())));
        Focus.on(getContent());
    }

    private void remove(SavedList one) {
        Question.warn(
                "list.saved.remove",
                () -> {
                    lists.remove().accept(one);
                    refresh();
                    Focus.on(getContent());
                },
                named("name", one.name()));
    }
}
