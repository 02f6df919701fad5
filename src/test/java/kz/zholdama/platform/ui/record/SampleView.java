package kz.zholdama.platform.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.FormDialog;
import kz.zholdama.platform.ui.form.Stored;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.Filters;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.platform.ui.record.Things.Thing;
import org.jspecify.annotations.Nullable;

/** A small list-and-record screen, on which the promises of the kit are held. */
@Route("kit-sample")
@PermitAll
class SampleView extends RecordsView<Thing> {

    /** Searched for, in vain, where what stands in the place of rows is the view's own. */
    static final String NOWHERE = "нигде";

    private final TextField words;

    SampleView() {
        super("home.title", new RecordList<>("home.title", "home.", Thing::id));
        words = filters().add("q", Filters.search("Слова"), typed -> typed, Optional::of);
        filters().choice("only", "Отбор", List.of("Первые", "Вторые"), kind -> kind, "Все", kind -> kind);
        list().text("menu", Thing::name);
        list().sortBy(Set.of("menu"));
        header().addAction(new Button("В окне", _ -> dialog().open()));
        header().addAction(drawnAnew());
        offerNew("date.today");
    }

    /** What is pressed is another button then, as where a command changes what can be done. */
    private static Div drawnAnew() {
        var part = new Div();
        part.addClassName("sample-part");
        part.add(new Button("Иначе", _ -> {
            part.removeAll();
            part.add(new Button("Теперь так"));
        }));
        part.add(new Button(
                "Иначе, спросив",
                _ -> new FormDialog<>("home.title", form())
                        .submits(_ -> {}, () -> {
                            part.removeAll();
                            part.add(new Button("Теперь так"));
                        })
                        .open()));
        return part;
    }

    @Override
    protected Optional<Component> nothing() {
        return words.getValue().equals(NOWHERE)
                ? Optional.of(new Button("Сбросить", _ -> filters().clear()))
                : Optional.empty();
    }

    private static ThingForm form() {
        return new ThingForm();
    }

    private FormDialog<Thing> dialog() {
        return new FormDialog<>("home.title", form()).submits(Things::save, thing -> {
            Notices.done("Добавлено");
            choose(thing);
        });
    }

    @Override
    protected Source<Thing> source(ColumnSort by) {
        var found = Things.named(words.getValue());
        return Source.of(by.column() == null || by.ascending() ? found : found.reversed());
    }

    @Override
    protected Optional<Thing> find(String id) {
        return Things.find(id);
    }

    @Override
    protected String id(Thing thing) {
        return String.valueOf(thing.id());
    }

    @Override
    protected RecordPanel panel(@Nullable Thing thing, Beside<Thing> beside) {
        return new ThingPanel(thing, beside, form());
    }

    static final class ThingForm extends Form<Thing> {

        ThingForm() {
            super(Thing.class, "home.");
            require(wide(named("name", "Название", 20)));
            date("day").setLabel("День");
            var kind = new ComboBox<String>("Вид");
            kind.setItems("Первый", "Второй");
            add("kind", kind);
            clear();
        }

        private TextField named(String name, String label, int longest) {
            var field = text(name, longest);
            field.setLabel(label);
            return field;
        }
    }

    private static final class ThingPanel extends RecordPanel {

        ThingPanel(@Nullable Thing thing, Beside<Thing> beside, ThingForm form) {
            super(thing == null ? "Новая" : thing.name(), form);
            var save = new Button("Сохранить", _ -> form.save());
            var delete = new Button("Удалить", _ -> {
                Things.delete(thing == null ? 0 : thing.id());
                beside.deleted();
            });
            add(data(form, save, delete));
            if (thing != null) {
                form.show(new Stored<>(thing, thing.version()));
            }
            form.onSave(() -> form.submit(
                    typed ->
                            Things.save(new Thing(typed.id(), form.version(), typed.name(), typed.day(), typed.kind())),
                    saved -> {
                        Notices.done("Сохранено: " + saved.name());
                        beside.saved(saved);
                    }));
            form.shareWith(
                    () -> Things.find(String.valueOf(thing == null ? 0 : thing.id()))
                            .map(stored -> new Stored<>(stored, stored.version())),
                    () -> {});
            add(new History(IntStream.rangeClosed(1, 12)
                    .mapToObj(nth -> new History.Entry("Событие " + nth, null, null, List.of()))
                    .toList()));
        }
    }
}
