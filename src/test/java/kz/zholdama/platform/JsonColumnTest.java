package kz.zholdama.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A document says what it is and in which shape; one of before says neither and is read all the same. */
class JsonColumnTest {

    private final Pets column = new Pets("pet");

    private record Pet(String called) {}

    private record Typed(String type) {}

    /** What is called a pet today had a name in the first shape, and in that before documents said theirs. */
    private static final class Pets extends JsonColumn<Pet> {

        Pets(String name) {
            super(Pet.class, name, 2);
        }

        @Override
        protected void asWrittenToday(ObjectNode stored, int version) {
            if (version < 2) {
                stored.set("called", stored.remove("name"));
            }
        }
    }

    @Test
    void saysItsTypeAndVersion() {
        assertThat(column.written(new Pet("Актос"))).isEqualTo("{\"type\":\"pet\",\"version\":2,\"called\":\"Актос\"}");
    }

    @Test
    void readsEveryVersion() {
        for (var json : new String[] {
            "{\"name\":\"Актос\"}",
            "{\"type\":\"pet\",\"version\":1,\"name\":\"Актос\"}",
            "{\"version\":2,\"type\":\"pet\",\"called\":\"Актос\",\"later\":1}"
        }) {
            assertThat(column.read(json)).isEqualTo(new Pet("Актос"));
        }
    }

    @Test
    void refusesWhatIsSomethingElse() {
        var other = new Pets("plant").written(new Pet("Роза"));
        assertThatThrownBy(() -> column.read(other)).hasMessageContaining("plant");
    }

    /** Half understood and written again, what is not known here would be lost. */
    @Test
    void refusesWhatALaterReleaseWrote() {
        assertThatThrownBy(() -> column.read("{\"type\":\"pet\",\"version\":3,\"nickname\":\"Актос\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("later");
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThatThrownBy(() -> column.read("null"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("pet");
    }

    @Test
    void keepsNoValueThatWouldHideWhatTheDocumentSays() {
        var typed = new JsonColumn<>(Typed.class, "typed", 1);
        assertThatThrownBy(() -> typed.written(new Typed("x"))).isInstanceOf(IllegalStateException.class);
    }
}
