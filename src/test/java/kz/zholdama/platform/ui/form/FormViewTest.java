package kz.zholdama.platform.ui.form;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every form keeps, held once on a sample of a record. */
class FormViewTest extends Screens {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private final List<Visit> saved = new ArrayList<>();
    private VisitForm form;

    /** A record as a form is about; {@code id} has no field. */
    private record Visit(
            long id,
            @Nullable String place,
            @Nullable LocalDate on,
            @Nullable Integer persons,
            @Nullable Boolean answered,
            @Nullable String answer,
            boolean repeated) {

        Visit {
            if (persons != null && persons < 0) {
                throw new InvalidInput("persons", "date.too-early");
            }
        }
    }

    private static final class VisitForm extends Form<Visit> {

        private final TextField place = require(text("place", 10));
        private final DateField on = require(date("on"));
        private final IntegerField persons = add("persons", new IntegerField("Человек"));
        private final Select<Boolean> answered = new Select<>();
        private final TextArea answer = area("answer", 20);
        private final Checkbox repeated = new Checkbox("Повторно");

        VisitForm() {
            super(Visit.class, "visit.");
            place.setLabel("Место");
            on.setLabel("Когда");
            answered.setLabel("Ответ");
            answered.setItems(true, false);
            answered.setItemLabelGenerator(yes -> yes ? "Положительный" : "Отрицательный");
            add("answered", answered);
            answer.setLabel("Текст ответа");
            add("repeated", repeated);
            answered.addValueChangeListener(event -> require(answer, Boolean.FALSE.equals(event.getValue())));
        }
    }

    private static final class Wrong extends UserFacingException {
        Wrong() {
            super("error.busy");
        }
    }

    @BeforeEach
    void show() {
        signIn(Centres.auditor());
        form = new VisitForm();
        form.onSave(() -> form.attempt(saved::add));
        UI.getCurrent().add(form);
        form.show(new Visit(7, "Склад", DAY, 2, null, null, true));
    }

    @Test
    void readsAndWritesARecordAndKeepsWhatHasNoField() {
        assertThat(form.place.getValue()).isEqualTo("Склад");
        _setValue(form.place, "  Двор ");
        _setValue(form.answer, "  ");
        _setValue(form.answered, true);

        form.save();

        assertThat(saved).containsExactly(new Visit(7, "Двор", DAY, 2, true, null, true));
    }

    @Test
    void aClearedFormHasNothing() {
        form.clear();

        assertThat(form.place.getValue()).isEmpty();
        assertThat(form.isTouched()).isFalse();
        _setValue(form.place, "Двор");
        _setValue(form.on, DAY);
        form.save();
        assertThat(saved).containsExactly(new Visit(0, "Двор", DAY, null, null, null, false));
    }

    @Test
    void whatIsMissingOrTooLongIsToldBesideTheFieldAndAboveInTheOrderOfTheScreen() {
        _setValue(form.place, " ");
        _setValue(form.answer, "А".repeat(21));
        _setValue(form.answered, false);

        form.save();

        assertThat(saved).isEmpty();
        assertThat(form.place.isInvalid()).isTrue();
        assertThat(form.place.getErrorMessage()).isEqualTo("Заполните это поле.");
        assertThat(form.answer.getErrorMessage()).isEqualTo("Не более 20 символов, а введено 21.");
        assertThat(lines())
                .containsExactly("Место: Заполните это поле.", "Текст ответа: Не более 20 символов, а введено 21.");

        _setValue(form.place, "Двор");
        assertThat(form.place.isInvalid())
                .as("what was mended is no longer marked")
                .isFalse();
        _setValue(form.answer, "Нет");
        form.save();
        assertThat(saved).hasSize(1);
        assertThat(lines()).isEmpty();
    }

    @Test
    void aFieldIsRequiredOnlyWhileItIsAsked() {
        _setValue(form.answered, false);
        form.save();
        assertThat(form.answer.isInvalid()).isTrue();

        _setValue(form.answered, true);
        form.save();
        assertThat(saved).hasSize(1);

        _setValue(form.place, "");
        form.place.setVisible(false);
        form.save();
        assertThat(saved).as("what is hidden is not asked").hasSize(2);
    }

    @Test
    void aChoiceIsRequiredAndMarkedAsEveryOtherField() {
        form.require(form.answered);
        form.save();

        assertThat(saved).isEmpty();
        assertThat(lines()).containsExactly("Ответ: Заполните это поле.");
        assertThat(form.answered.isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void whatIsExpectedIsLeftToTheService() {
        form.expect(form.persons);
        _setValue(form.persons, null);
        form.save();

        assertThat(form.persons.isRequiredIndicatorVisible()).isTrue();
        assertThat(saved).hasSize(1);
    }

    @Test
    void whatWasTypedStaysAsItWasWhenItIsRefused() {
        form.onSave(() -> form.attempt(_ -> {
            throw new InvalidInput("persons", "error.busy");
        }));
        _setValue(form.place, " Двор ");
        form.save();

        assertThat(form.place.getValue()).isEqualTo(" Двор ");
    }

    @Test
    void aFieldThatWasTakenOffIsNeitherAskedNorMarked() {
        form.require(form.answered);
        form.leave(form.answered);
        form.save();

        assertThat(saved).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsToldAsSuchAndNotAsMissing() {
        unreadable(form.on);

        form.save();

        assertThat(saved).isEmpty();
        assertThat(form.on.getErrorMessage()).isEqualTo("Такого дня нет: проверьте число и месяц");
        assertThat(lines()).containsExactly("Когда: Такого дня нет: проверьте число и месяц");
        assertThat(form.isTouched()).isTrue();
    }

    @Test
    void tellsWhatTheServiceRefusesBesideTheFieldOrAbove() {
        form.onSave(() -> form.attempt(visit -> {
            throw new InvalidInput(List.of(
                    Problem.of("persons", "error.busy"),
                    Problem.of(null, "error.home"),
                    Problem.of("on", "date.too-late")));
        }));

        form.save();

        assertThat(form.on.getErrorMessage()).isEqualTo(UI.getCurrent().getTranslation("date.too-late"));
        assertThat(lines())
                .hasSize(3)
                .startsWith("На главную", "Когда: " + UI.getCurrent().getTranslation("date.too-late"))
                .last()
                .asString()
                .startsWith("Человек: ");

        form.onSave(() -> form.attempt(saved::add));
        form.save();
        assertThat(saved).as("the service is asked again").hasSize(1);
        assertThat(form.on.isInvalid()).isFalse();
    }

    @Test
    void tellsTypedRefusalsBesideTheirFieldAndAllOthersAtTheEdge() {
        form.onSave(() -> form.attempt(visit -> {
            throw new Wrong();
        }));
        form.save();
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains(UI.getCurrent().getTranslation("error.busy"));

        form.tellBeside("place", Wrong.class);
        form.save();
        assertThat(form.place.isInvalid()).isTrue();
    }

    @Test
    void tellsWhatTheRecordItselfRefuses() {
        _setValue(form.persons, -1);

        form.save();

        assertThat(saved).isEmpty();
        assertThat(form.persons.isInvalid()).isTrue();
    }

    @Test
    void whatStandsInItAsItComesOntoItsPageWasNotTyped() {
        var begun = new VisitForm();
        begun.place.setValue("Склад");
        UI.getCurrent().add(begun);

        assertThat(begun.isTouched()).isFalse();
        _setValue(begun.place, "Двор");
        assertThat(begun.isTouched()).isTrue();

        var page = new Div(begun);
        UI.getCurrent().add(page);
        assertThat(begun.isTouched()).as("moved about").isTrue();
    }

    @Test
    void knowsWhetherSomethingWasTyped() {
        assertThat(form.isTouched()).isFalse();
        _setValue(form.persons, 3);
        assertThat(form.isTouched()).isTrue();
        _setValue(form.persons, 2);
        assertThat(form.isTouched()).as("as it was").isFalse();
    }

    @Test
    void showsWhatAColleagueSavedBesideWhatWasTypedAndSavesItOver() {
        var versions = new ArrayList<Long>();
        form.show(new Stored<>(new Visit(7, "Склад", DAY, 2, null, null, true), 4));
        form.onSave(() -> form.submit(
                visit -> {
                    versions.add(form.version());
                    if (form.version() != 5) {
                        throw new ChangedMeanwhile("Динара", Instant.parse("2026-03-14T05:00:00Z"));
                    }
                    return visit;
                },
                saved::add));
        form.shareWith(
                () -> Optional.of(new Stored<>(new Visit(7, "Склад", DAY.plusDays(1), 2, true, null, false), 5)),
                () -> {});
        _setValue(form.persons, 9);

        form.save();

        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .containsExactly(
                        "Когда",
                        "14.03.2026",
                        "15.03.2026",
                        "Человек",
                        "9",
                        "2",
                        "Ответ",
                        "",
                        "Положительный",
                        "Повторно",
                        "Да",
                        "Нет");
        assertThat(form.persons.getValue()).as("what was typed stays").isEqualTo(9);
        _click(button("Сохранить введенное мной"));

        assertThat(versions).containsExactly(4L, 5L);
        assertThat(saved).containsExactly(new Visit(7, "Склад", DAY, 9, null, null, true));
    }

    @Test
    void takesWhatAColleagueSaved() {
        form.onSave(() -> form.attempt(visit -> {
            throw new ChangedMeanwhile();
        }));
        form.shareWith(() -> Optional.of(new Stored<>(new Visit(7, "Парк", DAY, 1, null, null, true), 5)), () -> {});
        _setValue(form.place, "Двор");
        form.save();

        _click(button("Взять сохраненное"));

        assertThat(form.place.getValue()).isEqualTo("Парк");
        assertThat(form.version()).isEqualTo(5);
        assertThat(form.isTouched()).isFalse();
        _assertNone(NativeTableCell.class);
    }

    @Test
    void aDialogStaysOpenUntilItsFormIsDone() {
        var asked = new VisitForm();
        var dialog = new FormDialog<>("error.title", asked).submits(saved::add, () -> {});
        dialog.open();
        _click(button("Сохранить"));
        assertThat(dialog.isOpened()).isTrue();
        assertThat(asked.place.isInvalid()).isTrue();

        _setValue(asked.place, "Двор");
        _setValue(asked.on, DAY);
        _click(button("Сохранить"));

        assertThat(dialog.isOpened()).isFalse();
        assertThat(saved).hasSize(1);
    }

    @Test
    void aDialogMayOfferAnotherWayToSave() {
        var asked = new VisitForm();
        var otherwise = new ArrayList<>();
        var dialog = new FormDialog<>("error.title", asked)
                .submits(saved::add, () -> {})
                .offers("record.close", visit -> visit, otherwise::add);
        dialog.open();
        _click(button("Закрыть карточку"));
        assertThat(dialog.isOpened()).isTrue();

        _setValue(asked.place, "Двор");
        _setValue(asked.on, DAY);
        _click(button("Закрыть карточку"));

        assertThat(dialog.isOpened()).isFalse();
        assertThat(otherwise).hasSize(1);
        assertThat(saved).isEmpty();
    }

    /** As the browser tells it: the field is empty, and its text is no date. */
    private static void unreadable(DateField field) {
        field.setValue(null);
        field.getElement().setProperty("_inputElementValue", "31.02.2004");
        _fireDomEvent(field, "unparsable-change");
    }

    private List<String> lines() {
        return _find(form, ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}
