package kz.zholdama.decision.ui.cases;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CasesViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private TestClock clock;

    @Autowired
    private DirectorsDesk desk;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
    }

    @Test
    void listsTheCasesOfTheCentreOnly() {
        var own = given.of(centre, Measure.PUBLIC_WORKS).registered();
        given.of(centres.create(), Measure.PUBLIC_WORKS).registered();
        open(centre.specialist(), "cases");
        assertThat(_findAll(grid())).extracting(CaseSummary::id).containsExactly(own.applicationId());
    }

    @Test
    void savesItsFiltersUnderANameAndRemovesThem() {
        var own = given.of(centre, Measure.PUBLIC_WORKS).registered();
        given.of(centre, Measure.RESETTLEMENT).registered();
        open(centre.specialist(), "cases?measure=PUBLIC_WORKS");
        _click(button("Сохранить показанное"));
        _setValue(text("Название"), "Работы");
        _click(button("Сохранить"));

        open(centre.specialist(), "cases");
        _click(button("Работы"));
        assertThat(_findAll(grid())).extracting(CaseSummary::id).containsExactly(own.applicationId());
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        one -> "Удалить: Работы".equals(one.getAriaLabel().orElse("")))));
        _fireConfirm(_get(ConfirmDialog.class));
        _assertNone(Button.class, spec -> spec.withText("Работы"));
        open(centre.colleague(), "cases");
        _assertNone(Button.class, spec -> spec.withText("Работы"));
    }

    @Test
    void headsEveryColumnAndSortsByIt() {
        var one = given.of(centre, Measure.PUBLIC_WORKS).registered();
        clock.advance(Duration.ofMinutes(1));
        var other = given.of(centre, Measure.RESETTLEMENT).registered();
        open(centre.specialist(), "cases");

        assertThat(grid().getColumns())
                .hasSizeGreaterThan(5)
                .allSatisfy(column ->
                        assertThat(column.getHeaderText()).isNotBlank().doesNotContain("!"))
                .filteredOn(Grid.Column::isSortable)
                .hasSize(2)
                .extracting(Grid.Column::getKey)
                .allSatisfy(column -> {
                    open(centre.specialist(), "cases?sort=" + column);
                    assertThat(_findAll(grid())).hasSize(2);
                });
        open(centre.specialist(), "cases?sort=-received");
        assertThat(_findAll(grid()))
                .extracting(CaseSummary::id)
                .containsExactly(other.applicationId(), one.applicationId());
    }

    @Test
    void filtersByTheStatusInTheAddressAndByText() {
        var registered = given.of(centre, Measure.PUBLIC_WORKS).registered();
        var prepared = given.of(centre, Measure.RESETTLEMENT).preparedReferral();
        open(centre.specialist(), "cases?status=PREPARED");
        assertThat(_findAll(grid())).extracting(CaseSummary::id).containsExactly(prepared.id());
        open(centre.specialist(), "cases");
        _setValue(_get(TextField.class), registered.number().orElseThrow());
        assertThat(_findAll(grid())).extracting(CaseSummary::id).containsExactly(registered.applicationId());
    }

    @Test
    void filtersByMeasureAndByWhoHoldsTheCase() {
        var own = given.of(centre, Measure.PUBLIC_WORKS).registered();
        var ofMeasure = given.of(centre, Measure.RESETTLEMENT).registered();
        var colleague = centre.colleague();
        var ofColleague =
                given.of(centre, Measure.PUBLIC_WORKS).takenBy(colleague).registered();
        open(centre.specialist(), "cases?measure=" + Measure.RESETTLEMENT.name());
        assertThat(_findAll(grid())).extracting(CaseSummary::id).containsExactly(ofMeasure.applicationId());

        open(centre.specialist(), "cases?holder=" + colleague.actor().staffId());
        assertThat(_findAll(grid())).extracting(CaseSummary::id).containsExactly(ofColleague.applicationId());
        open(
                centre.specialist(),
                "cases?measure=PUBLIC_WORKS&holder="
                        + centre.specialist().actor().staffId());
        assertThat(_findAll(grid())).extracting(CaseSummary::id).containsExactly(own.applicationId());
    }

    @Test
    void opensExactlyWhatTheDirectorReturnedAndMarksIt() {
        given.of(centre, Measure.RESETTLEMENT).preparedReferral();
        var returned = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();
        As.a(centre.director())
                .run(() -> desk.returnToSpecialist(
                        new SigningOrder(returned.id(), returned.version().application()),
                        Set.of(ReturnReason.TERM_WRONG),
                        ""));
        open(centre.specialist(), "cases?returned=yes");
        assertThat(_findAll(grid())).extracting(CaseSummary::id).containsExactly(returned.id());
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("Возвращены директором"))
                        .getValue())
                .isTrue();
        open(centre.specialist(), "cases?status=PREPARED");
        assertThat(_findAll(grid()))
                .hasSize(2)
                .allSatisfy(shown -> assertThat(GridKt._getCellComponent(
                                        grid(), _findAll(grid()).indexOf(shown), "status")
                                .getElement()
                                .getTextRecursively()
                                .contains("Возвращено директором"))
                        .isEqualTo(shown.id() == returned.id()));
    }

    @Test
    void showsWhoseDocumentsAreToBeComparedAndOnlyWhatAllFiltersLeave() {
        var registered = given.of(centre, Measure.PUBLIC_WORKS).registered();
        given.of(centre, Measure.PUBLIC_WORKS).examined();
        var returned = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();
        As.a(centre.director())
                .run(() ->
                        desk.returnToSpecialist(GivenCases.order(returned), Set.of(ReturnReason.TERM_WRONG), "Срок."));
        open(centre.specialist(), "cases?compare=yes");
        assertThat(_findAll(grid())).extracting(CaseSummary::id).containsExactly(registered.applicationId());
        open(centre.specialist(), "cases?compare=yes&status=PREPARED");
        assertThat(_findAll(grid())).isEmpty();
        open(centre.specialist(), "cases?compare=yes&returned=yes");
        assertThat(_findAll(grid())).isEmpty();
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        open(centre.specialist(), "cases");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Просроченные")), true);
        _assertOne(EmptyState.class);
        clock.set(LocalDateTime.of(2026, 3, 3, 18, 31));
        _click(_get(Button.class, spec -> spec.withText("Сбросить фильтр")));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Просроченные")), true);
        assertThat(_findAll(grid())).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static Grid<CaseSummary> grid() {
        return _get(Grid.class);
    }
}
