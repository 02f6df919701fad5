package kz.zholdama.platform.text;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Texts say what they are given by name, each language in its own order and number. */
class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void putWhatIsNamedWhereTheTextNamesIt() {
        assertThat(texts.text("desk.progress", Texts.RUSSIAN, named("all", 5), named("done", 2)))
                .isEqualTo("Готово 2 из 5");
        assertThat(texts.text("list.found", Texts.RUSSIAN, named("count", 21))).isEqualTo("Найдена 21 запись");
        assertThat(texts.text("list.found", Texts.RUSSIAN, named("count", 3))).isEqualTo("Найдены 3 записи");
    }

    @Test
    void writeDaysAndMomentsAsPeopleHereDo() {
        assertThat(texts.text(
                        "regulation.entered",
                        Texts.KAZAKH,
                        named("by", "А. Б."),
                        named("at", Instant.parse("2026-03-05T09:07:00Z"))))
                .isEqualTo("А. Б., 05.03.2026 14:07");
        assertThat(texts.text("slips.from", Texts.RUSSIAN, named("day", LocalDate.of(2026, 3, 5))))
                .isEqualTo("с 05.03.2026");
        assertThat(texts.text("slips.from", Texts.RUSSIAN, named("day", null))).isEqualTo("с ");
    }

    @Test
    void speakTheFirstLanguageWhereThereIsNoOther() {
        assertThat(texts.text("desk.progress", Locale.FRENCH, named("done", 1), named("all", 2)))
                .isEqualTo("Готово 1 из 2");
    }

    @Test
    void refuseWhatHasNoName() {
        assertThatThrownBy(() -> texts.getTranslation("desk.progress", Texts.RUSSIAN, 2, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showAKeyThatNobodyPutIntoWords() {
        assertThat(texts.text("no.such.key", Texts.RUSSIAN)).isEqualTo("!no.such.key!");
    }
}
