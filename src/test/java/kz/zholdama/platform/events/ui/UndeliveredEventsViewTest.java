package kz.zholdama.platform.events.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdama.platform.events.SlowLearner;
import kz.zholdama.platform.events.Told;
import kz.zholdama.platform.events.UndeliveredEvent;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class UndeliveredEventsViewTest extends Screens {

    private static final AtomicLong IDS = new AtomicLong(2000);

    private final long id = IDS.incrementAndGet();

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private SlowLearner learner;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void leaveNothing() {
        database.sql("delete from event_publication").update();
    }

    @Test
    void saysThatEverythingWasDelivered() {
        open(Centres.administrator(), "undelivered-events");

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        assertThat(_size(grid())).isZero();
        _assertNone(Button.class, spec -> spec.withText("Повторить все"));
    }

    @Test
    void showsWhatFailedAndTriesItAgain() {
        tellInVain();
        open(Centres.administrator(), "undelivered-events");
        assertThat(_size(grid())).isEqualTo(1);
        _assertNone(EmptyState.class);

        learner.understand(id);
        _click((Button) _getCellComponent(grid(), 0, "again"));

        Awaitility.await().until(() -> rows() == 0);
        assertThat(learner.timesLearned(id)).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Обновить")));
        assertThat(_get(EmptyState.class).isVisible()).isTrue();
    }

    @Test
    void triesAllAgain() {
        tellInVain();
        open(Centres.administrator(), "undelivered-events");
        learner.understand(id);

        _click(_get(Button.class, spec -> spec.withText("Повторить все")));

        Awaitility.await().until(() -> rows() == 0);
    }

    @Test
    void letsTheAdministratorOfACentreReadOnly() {
        tellInVain();

        open(Somebody.of(1, 3_000_000, Role.ADMINISTRATOR), "undelivered-events");

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(grid().getColumnByKey("again")).isNull();
        assertThat(_find(Button.class, spec -> spec.withText("Повторить все"))).isEmpty();
    }

    private void tellInVain() {
        learner.failAt(id);
        transaction.executeWithoutResult(_ -> events.publishEvent(new Told(id)));
        Awaitility.await()
                .until(() -> database.sql("select count(*) from event_publication where status = 'FAILED'")
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private int rows() {
        return database.sql("select count(*) from event_publication")
                .query(Integer.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private static Grid<UndeliveredEvent> grid() {
        return _get(Grid.class);
    }
}
