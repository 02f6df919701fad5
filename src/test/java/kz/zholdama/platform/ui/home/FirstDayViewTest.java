package kz.zholdama.platform.ui.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has to be entered before the centres can work, ticked by what is there. */
class FirstDayViewTest extends Screens {

    @Autowired
    private List<FirstSteps> features;

    @Autowired
    private Centres centres;

    @Test
    void ticksWhatIsDoneAndLeadsToTheRest() {
        open(Centres.administrator(), "");
        var panel = new FirstDay(List.of(
                new FirstStep("first-day.specialist", "first-day.specialist.hint", false, "staff?role=SPECIALIST", 50),
                new FirstStep("first-day.centre", "first-day.centre.hint", true, "directories/centres", 20)));
        UI.getCurrent().add(panel);

        assertThat(_find(panel, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("directories/centres", "staff?role=SPECIALIST");
        assertThat(_find(panel, StatusBadge.class))
                .singleElement()
                .satisfies(badge -> assertThat(badge.getElement().getText()).isEqualTo("сделано"));
        assertThat(_find(panel, Paragraph.class).getFirst().getText()).endsWith("Сделано 1 из 2.");
    }

    @Test
    void isOverWhenAllIsDone() {
        var step = new FirstStep("first-day.centre", "first-day.centre.hint", true, "directories/centres", 20);

        assertThat(FirstDay.isOver(List.of(step))).isTrue();
        assertThat(FirstDay.isOver(
                        List.of(step, new FirstStep("first-day.key", "first-day.key.hint", false, "staff", 40))))
                .isFalse();
    }

    @Test
    void knowsSevenThingsAndTellsByTheDataWhichAreThere() {
        centres.create();
        open(Centres.administrator(), "");

        assertThat(features.stream().flatMap(feature -> feature.steps().stream()))
                .hasSize(7)
                .filteredOn(FirstStep::done)
                .extracting(FirstStep::label)
                .contains("first-day.calendar", "first-day.centre", "first-day.director", "first-day.specialist");
    }
}
