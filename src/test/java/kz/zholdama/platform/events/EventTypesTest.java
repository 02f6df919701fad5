package kz.zholdama.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.zholdama.journal.State;
import kz.zholdama.regulation.RegulationHappening.EditionEntered;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final EventTypes types = new EventTypes();

    @Test
    void namesNoClassAndKeepsNothingOfAState() {
        var written = types.write(new EditionEntered("2027-01", DAY, State.of("reason", "Приказ директора Айгүловой")));

        assertThat(written)
                .isEqualTo(new EventTypes.Written(
                        "regulation.edition-entered",
                        1,
                        "{\"edition\":\"2027-01\",\"effectiveFrom\":\"2027-01-01\",\"after\":{}}"));
        assertThat(types.read(written)).contains(new EditionEntered("2027-01", DAY, State.NONE));
    }

    /** A component that came later is not in what was stored before. */
    @Test
    void readsWhatIsStoredUnderTheNameWhateverElseItHolds() {
        var stored = new EventTypes.Written("test.told", 1, "{\"id\":7,\"gone\":\"x\"}");

        assertThat(types.read(stored)).contains(new Told(7));
    }

    @Test
    void readsNoEventOfAnotherRelease() {
        assertThat(types.read(new EventTypes.Written("test.unheard-of", 1, "{}")))
                .isEmpty();
        assertThat(types.read(new EventTypes.Written("test.told", 2, "{\"id\":7}")))
                .isEmpty();
    }

    @Test
    void writesNothingWithoutAStableName() {
        assertThatThrownBy(() -> types.write("told")).isInstanceOf(IllegalArgumentException.class);
    }
}
