package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.DraftSummary;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.testing.As;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom the specialist is serving is told on every step, where an intake ends, and of drafts that have no name yet. */
class ServedViewTest extends WizardScreens {

    @Autowired
    private GivenCases given;

    @Test
    void tellsNameNumberAndAgeOnEveryStepAndAtTheEnd() {
        var iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
        var content = filings.complete(Measure.RESETTLEMENT, iin);
        var told = "Әбдірахманов Нұрсұлтан ЕрланұлыИИН " + iin.value() + ", 30 лет";
        for (var step : IntakeStep.values()) {
            var draft = As.a(centre.specialist()).call(() -> drafts.start(content, step));
            open(centre.specialist(), "intake/" + draft.id() + "/" + step.path());

            assertThat(withClass("served")).as(step.name()).containsExactly(told);
        }
        var id = given.of(centre, content).registered().applicationId();
        open(centre.specialist(), "filed/" + id);
        assertThat(withClass("served")).containsExactly(told);
        assertThat(_find(Anchor.class, spec -> spec.withText("Открыть дело")))
                .extracting(Anchor::getHref)
                .containsExactly("cases/" + id);
    }

    @Test
    void judgesTheNumberWhenItIsLeft() {
        open(centre.specialist(), "intake");
        _setValue(text("ИИН"), "0103155");
        assertThat(text("ИИН").isInvalid()).isFalse();

        leave(text("ИИН"));
        assertThat(text("ИИН").getErrorMessage()).isEqualTo("Номер состоит из 12 цифр.");
        assertThat(text("ИИН").isInvalid()).isTrue();

        var iin = Persons.aged(30, TestClock.USUAL.toLocalDate()).value();
        _setValue(text("ИИН"), iin);
        leave(text("ИИН"));
        assertThat(text("ИИН").isInvalid()).isFalse();
        assertThat(withClass("served")).containsExactly("ИИН " + iin + ", 30 лет");
    }

    @Test
    void tellsDraftsWithoutANameApart() {
        var iin = Persons.aged(30, TestClock.USUAL.toLocalDate()).value();
        var typed = new TypedPerson(iin, null, null, null, null, null, null, null, null, null, null, Set.of(), null);
        As.a(centre.specialist()).run(() -> {
            drafts.start(DraftContent.EMPTY.with(typed), IntakeStep.APPLICANT);
            drafts.start(DraftContent.EMPTY.with(Measure.SILVER_AGE), IntakeStep.MEASURE);
        });
        open(centre.specialist(), "drafts");

        var grid = grid();
        assertThat(_getCellComponent(grid, 0, "applicant").getElement().getTextRecursively())
                .startsWith("Имя не введеноИИН " + iin + ", начат 02.03.2026");
        assertThat(_getCellComponent(grid, 1, "applicant").getElement().getTextRecursively())
                .startsWith("Имя не введеноначат 02.03.2026");
    }

    @Test
    void namesWhoseDraftIsDiscardedOrTakenOver() {
        var iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
        As.a(centre.specialist())
                .run(() -> drafts.start(filings.complete(Measure.RESETTLEMENT, iin), IntakeStep.DETAILS));
        As.a(centre.colleague())
                .run(() -> drafts.start(DraftContent.EMPTY.with(Measure.SILVER_AGE), IntakeStep.MEASURE));
        open(centre.specialist(), "drafts");

        assertThat(asked(0))
                .contains("Әбдірахманов Нұрсұлтан Ерланұлы, ИИН " + iin.value() + ", начат 02.03.2026")
                .contains(centre.specialist().actor().name());
        assertThat(asked(1))
                .contains("Имя не введено, начат 02.03.2026")
                .contains(centre.colleague().actor().name());
    }

    @Test
    void tellsWhenTheDraftOfAColleagueBeganInWhichNobodyIsNamed() {
        var id = As.a(centre.colleague())
                .call(() -> drafts.start(DraftContent.EMPTY.with(Measure.SILVER_AGE), IntakeStep.MEASURE))
                .id();
        open(centre.specialist(), "intake/" + id);

        assertThat(_get(UnavailableDraft.class).getElement().getTextRecursively())
                .contains("Имя не введено, начат 02.03.2026")
                .contains(centre.colleague().actor().name());
    }

    /** Presses what can be done about a draft. @return what is then asked */
    private static String asked(int row) {
        var action = _getCellComponent(grid(), row, "actions").getChildren().findFirst();
        _click((Button) action.orElseThrow());
        var question = _get(ConfirmDialog.class);
        question.close();
        return question.getElement().getProperty("message");
    }

    @SuppressWarnings("unchecked")
    private static Grid<DraftSummary> grid() {
        return _get(Grid.class);
    }

    private static void leave(TextField field) {
        ComponentUtil.fireEvent(field, new BlurEvent<>(field, true));
    }
}
