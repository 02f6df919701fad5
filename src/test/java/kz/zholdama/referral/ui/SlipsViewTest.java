package kz.zholdama.referral.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.subsidised.Employment;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.work.Whose;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.SlipLine;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SlipsViewTest extends Screens {

    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();

    @Autowired
    private Centres centres;

    @Autowired
    private SlipWork work;

    @Autowired
    private TestClock clock;

    @Autowired
    private DueSlips due;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void aCentre() {
        centre = centres.create();
    }

    @Test
    void saysThatNothingIsToDoAndWhatIsAwaited() {
        given.of(centre, Measure.PUBLIC_WORKS).issued();
        open(centre.specialist(), "slips");

        assertThat(_get(H1.class).getText()).isEqualTo("Корешки направлений");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively())
                .contains("Все корешки, которым пора вернуться, вернулись");
        show(Pile.AWAITING);
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void findsByNumberAndByEmployerWithinTheCentre() {
        var first = given.of(centre, Measure.PUBLIC_WORKS).issued();
        given.of(centre, Measure.RESETTLEMENT).issued();
        given.of(centres.create(), Measure.PUBLIC_WORKS).issued();
        open(centre.specialist(), "slips?pile=AWAITING");
        assertThat(_size(_get(Grid.class))).isEqualTo(2);

        _setValue(_get(TextField.class), first.number());
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        _setValue(_get(TextField.class), "павлодар");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        _setValue(_get(TextField.class), "100%");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Ничего не найдено");
    }

    @Test
    void countsWhatIsToDoAndLateOnTheFirstPageOfASpecialist() {
        given.of(centre, Measure.PUBLIC_WORKS).issued();
        clock.set(LocalDateTime.of(2026, 3, 12, 10, 0));
        open(centre.specialist(), "");

        assertThat(work.reasons(centre.specialist()))
                .extracting(reason -> reason.count().apply(Whose.ALL).rows())
                .containsExactly(0, 1, 0);
        assertThat(work.reasons(centre.specialist()).get(1).lines().apply(Whose.MINE))
                .singleElement()
                .satisfies(line -> assertThat(line.due()).isBefore(LocalDateTime.of(2026, 3, 12, 10, 0)));
        assertThat(work.reasons(centre.director())).isEmpty();
    }

    @Test
    void showsWhoWasTakenAsTakingPartFromTheFirstDayToTheLastOnly() {
        var slip = new Employment(
                TODAY, "5", TODAY, "7-к", "Сварщик", 5, LocalDate.of(2026, 3, 10), LocalDate.of(2026, 8, 9), true);
        given.of(centre, Measure.PUBLIC_WORKS).withSlip(slip).slipReturned();

        shows("2026-03-09", Pile.BEGINNING, "Принят");
        shows("2026-03-10", Pile.TAKING_PART, "Участвует");
        shows("2026-08-09", Pile.TAKING_PART, "Участвует");
        shows("2026-08-10", Pile.ENDED, "Срок участия истек");
    }

    /** In this list and in no other. */
    private void shows(String day, Pile pile, String badge) {
        clock.set(LocalDate.parse(day).atTime(10, 0));
        open(centre.specialist(), "slips?pile=" + pile);
        assertThat(_size(_get(Grid.class))).as(day).isEqualTo(1);
        assertThat(term().getElement().getTextRecursively()).as(day).contains(badge);
        assertThat(Stream.of(Pile.values())
                        .filter(other -> As.a(centre.specialist()).call(() -> due.count(SlipQuery.of(other))) > 0))
                .as(day)
                .containsExactly(pile);
    }

    /** What stands in the first cell. */
    @SuppressWarnings("unchecked")
    private static Component term() {
        var grid = (Grid<SlipLine>) _get(Grid.class);
        return ((ComponentRenderer<Component, SlipLine>)
                        grid.getColumns().getFirst().getRenderer())
                .createComponent(GridKt._get(grid, 0));
    }

    private static void show(Pile pile) {
        Select<Pile> piles = labelled(Select.class, "Показать");
        _setValue(piles, pile);
    }
}
