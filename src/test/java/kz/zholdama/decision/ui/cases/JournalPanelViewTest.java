package kz.zholdama.decision.ui.cases;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened in a case, shown a page at a time. */
class JournalPanelViewTest extends Screens {

    @Test
    void tellsTheHistoryAPageAtATime(
            @Autowired Centres centres, @Autowired GivenCases given, @Autowired JournalReader journal) {
        var centre = centres.create();
        var director = centre.director();
        var signed = given.of(centre, Measure.PUBLIC_WORKS).signedRefusal();
        for (var looks = 0; looks < 6; looks++) {
            open(centre.specialist(), "cases/" + signed.id());
            open(director, "cases/" + signed.id());
        }
        var history = _get(OrderedList.class);
        assertThat(history.getComponentCount()).isEqualTo(10);
        while (!_find(Button.class, spec -> spec.withText("Показать еще")).isEmpty()) {
            _click(_get(Button.class, spec -> spec.withText("Показать еще")));
        }
        var all = As.a(director).call(() -> journal.history(Subject.of("application", signed.id()), 0, 100));
        assertThat(history.getComponentCount())
                .as("all but what he looked at himself")
                .isGreaterThan(10)
                .isEqualTo((int) all.stream()
                        .filter(entry -> !director.actor().staffId().equals(entry.actorId())
                                || !entry.action().endsWith(".looked"))
                        .count())
                .isLessThan(all.size());
    }
}
