package kz.zholdama.referral.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.ToDo;
import kz.zholdama.referral.IssuedCases;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SlipsViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private SlipToDos toDos;

    @Autowired
    private TestClock clock;

    private IssuedCases cases;
    private Centre centre;

    @BeforeEach
    void aCentre(@Autowired ApplicationContext application) {
        cases = IssuedCases.in(application);
        centre = centres.create();
    }

    @Test
    void saysThatNothingIsToDoAndWhatIsAwaited() {
        cases.issue(centre, Measure.PUBLIC_WORKS);
        open(centre.specialist(), "slips");

        assertThat(_get(H1.class).getText()).isEqualTo("Корешки направлений");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Все корешки, которым пора вернуться, вернулись");
        show(Pile.AWAITING);
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void findsByNumberAndByEmployerWithinTheCentre() {
        var first = cases.issue(centre, Measure.PUBLIC_WORKS);
        cases.issue(centre, Measure.RESETTLEMENT);
        cases.issue(centres.create(), Measure.PUBLIC_WORKS);
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
        cases.issue(centre, Measure.PUBLIC_WORKS);
        clock.set(LocalDateTime.of(2026, 3, 12, 10, 0));
        open(centre.specialist(), "");

        assertThat(toDos.toDos(centre.specialist())).extracting(ToDo::count).containsExactly(1L, 0L);
        assertThat(toDos.toDos(centre.specialist())).extracting(ToDo::late).containsExactly(1L, 0L);
        assertThat(toDos.toDos(centre.director())).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void show(Pile pile) {
        _setValue((Select<Pile>) _get(Select.class, select -> select.withLabel("Показать")), pile);
    }
}
