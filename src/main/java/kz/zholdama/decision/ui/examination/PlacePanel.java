package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.preparing.Examinations;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.Drawn;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.PlaceScreen;
import kz.zholdama.measure.ui.ToldValues;
import kz.zholdama.platform.ui.LabelledValues;
import org.jspecify.annotations.Nullable;

/** Where the person is to be referred to: the choice as it stands, or the fields to make it. */
public final class PlacePanel extends CasePanel {

    private final Examinations examinations;
    private final Kinds kinds;
    private final Div asking = new Div();
    private final Drawn chosen = new Drawn();
    private final Select<Boolean> ownProfession = new Select<>();
    private boolean choosing;
    private @Nullable PlaceForm<?> form;

    public PlacePanel(CaseDesk desk, Examinations examinations, Kinds kinds) {
        super(desk, "cases.place");
        this.examinations = examinations;
        this.kinds = kinds;
        ownProfession.setLabel(getTranslation("cases.place.own-profession"));
        ownProfession.setItems(true, false);
        ownProfession.setEmptySelectionAllowed(true);
        ownProfession.setEmptySelectionCaption(getTranslation("cases.not-told"));
        ownProfession.setItemLabelGenerator(
                own -> getTranslation(own == null ? "cases.not-told" : own ? "cases.yes" : "cases.no"));
        ownProfession.addValueChangeListener(event -> {
            if (!Objects.equals(event.getValue(), desk.file().sheet().ownProfession())) {
                desk.record(sheet -> sheet.withOwnProfession(event.getValue()));
            }
        });
        add(asking, chosen, ownProfession);
    }

    @Override
    public void show(CaseFile file) {
        ownProfession.setVisible(
                file.circumstances().programme().ownProfession() && file.sheet().place() != null);
        ownProfession.setValue(file.sheet().ownProfession());
        ownProfession.setReadOnly(!desk().mayExamine());
        var place = file.sheet().place();
        var asked = desk().mayExamine() && (place == null || choosing);
        asking.setVisible(asked);
        chosen.setVisible(!asked);
        if (!asked) {
            form = null;
            chosen.show(
                    Arrays.asList(
                            place, file.sheet().commission(), file.placeHeld(), isUndecided(file), desk().mayExamine()),
                    () -> chosen(file));
        } else if (form == null) { // otherwise what was typed stays
            showForm(file);
        }
    }

    /** Where there is a ground to refuse, nobody needs a place. */
    @Override
    public Optional<Runnable> toDo() {
        var shown = form;
        if (shown != null && !desk().file().assessment().mayRefuse()) {
            return Optional.of(shown::focus);
        }
        return toDo(ownProfession, desk().mayExamine() && ownProfession.isVisible() && ownProfession.isEmpty());
    }

    private Stream<Component> chosen(CaseFile file) {
        var place = file.sheet().place();
        if (place == null) {
            return Stream.of(muted("cases.place.none"));
        }
        var parts = Stream.<Component>builder().add(values(file, place));
        if (!file.placeHeld() && isUndecided(file)) {
            parts.add(warning("cases.place.not-held"));
        }
        if (desk().mayExamine()) {
            parts.add(actions());
        }
        return parts.build();
    }

    private LabelledValues values(CaseFile file, ChosenPlace place) {
        var kind = kinds.place(file.application().measure());
        return ToldValues.add(this, new LabelledValues(), telling -> kind.tell(place, telling));
    }

    /** Afterwards a place is free again, and nobody has to choose another. */
    private static boolean isUndecided(CaseFile file) {
        return file.isOpenForExamination() || file.application().status() == ApplicationStatus.AWAITING_DIRECTOR;
    }

    private void showForm(CaseFile file) {
        asking.removeAll();
        var shown = form(file);
        form = shown;
        var save = new Button(getTranslation(
                kinds.place(file.application().measure()).isAtEmployer() ? "cases.place.hold" : "cases.place.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ -> shown.save());
        holdOnSave(shown);
        var buttons = new Div(save);
        buttons.addClassName("toolbar");
        if (file.sheet().place() != null) {
            buttons.add(new Button(getTranslation("form.cancel"), _ -> leaveForm()));
        }
        asking.add(shown, buttons);
    }

    /** What was typed stays in its fields when the place cannot be had. */
    private <C extends PlaceChoice> void holdOnSave(PlaceForm<C> filled) {
        filled.onSave(() -> {
            var held = filled.attempt(typed -> desk().carryOut(file -> {
                var chosen = examinations.choosePlace(file.id(), file.version(), filled.choice(typed));
                choosing = false;
                return chosen;
            }));
            if (held) {
                desk().goOn();
            }
        });
    }

    private void leaveForm() {
        choosing = false;
        show(desk().file());
        desk().goOn();
    }

    private PlaceForm<?> form(CaseFile file) {
        return kinds.of(PlaceScreen.class, file.application().measure())
                .formOfAny(
                        file.sheet().place(),
                        file.application().content().details(),
                        file.assessment().facts(),
                        file.circumstances());
    }

    private Div actions() {
        var change = new Button(getTranslation("cases.place.change"), _ -> {
            choosing = true;
            show(desk().file());
            focusForm();
        });
        var giveUp = new Button(getTranslation("cases.place.give-up"), _ -> {
            if (desk().run(file -> examinations.giveUpPlace(file.id(), file.version()))) {
                focusForm();
            }
        });
        change.addThemeVariants(ButtonVariant.LUMO_SMALL);
        giveUp.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(change, giveUp);
        buttons.addClassName("toolbar");
        return buttons;
    }

    private void focusForm() {
        if (form != null) {
            form.focus();
        }
    }

    private Span muted(String key) {
        var text = new Span(getTranslation(key));
        text.addClassName("muted");
        return text;
    }
}
