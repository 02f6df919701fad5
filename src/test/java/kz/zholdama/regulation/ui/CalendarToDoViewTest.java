package kz.zholdama.regulation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import java.time.LocalDateTime;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarToDoViewTest extends Screens {

    @Autowired
    private TestClock clock;

    @Test
    void saysThatItIsTheComingYearThatIsNotConfirmed() {
        clock.set(LocalDateTime.of(2026, 10, 1, 9, 0));

        open(Centres.administrator(), "");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Календарь будущего года не подтвержден");
    }
}
