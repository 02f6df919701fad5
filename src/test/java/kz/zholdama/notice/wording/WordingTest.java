package kz.zholdama.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Placeholder;
import kz.zholdama.notice.Style;
import kz.zholdama.notice.Told;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.text.TwoNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final Told TOLD = new Told(
            "АБЙ-2026-0007",
            new TwoNames("Карьерный центр города Семей", "Семей қаласының мансап орталығы"),
            "г. Семей, ул. Абая, 1 {phone}",
            "+7 7222 00 00 00",
            null,
            null);

    private final Wording wording = new Wording(new NothingEntered(), new Texts());

    private static final class NothingEntered extends TemplateRows {

        NothingEntered() {
            super(null);
        }

        @Override
        Optional<Row> find(Occasion occasion, Style style) {
            return Optional.empty();
        }
    }

    static Stream<Occasion> ofPeopleOutside() {
        return Stream.of(Occasion.values())
                .filter(occasion -> occasion.recipient().roles().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ofPeopleOutside")
    void saysItInKazakhAndInRussianWithEverythingPutIn(Occasion occasion) {
        var letter = wording.inBoth(occasion, Style.LETTER, TOLD);
        assertThat(letter.subject()).contains("АБЙ-2026-0007", " / ").doesNotContain("\n", "{", "!");
        assertThat(letter.text())
                .contains("АБЙ-2026-0007", "Семей қаласының мансап орталығы", "Карьерный центр города Семей")
                .doesNotContain("{number}", "{centre}", "{address}")
                .containsSubsequence("Сәлеметсіз бе!", "Здравствуйте!");

        var brief = wording.inBoth(occasion, Style.BRIEF, TOLD);
        assertThat(brief.subject()).isEmpty();
        assertThat(brief.text()).contains("АБЙ-2026-0007").hasLineCount(2);
    }

    @Test
    void saysItInTheLanguageOfWhoReadsOne() {
        assertThat(wording.in(Texts.RUSSIAN, Occasion.RETURNED, Style.LETTER, TOLD)
                        .subject())
                .isEqualTo("Директор вернул дело № АБЙ-2026-0007");
        assertThat(wording.in(Texts.KAZAKH, Occasion.RETURNED, Style.LETTER, TOLD)
                        .subject())
                .isEqualTo("Директор № АБЙ-2026-0007 істі қайтарды");
    }

    /** What a directory holds is no template. */
    @ParameterizedTest
    @MethodSource("ofPeopleOutside")
    void putsInNothingTwice(Occasion occasion) {
        assertThat(wording.inBoth(occasion, Style.LETTER, TOLD).text()).contains("ул. Абая, 1 {phone}");
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void namesWhatItMustAndNothingUnknown(Occasion occasion) {
        for (var style : occasion.styles()) {
            for (var language : Texts.LANGUAGES) {
                var words = wording.shipped(occasion, style).in(language);
                assertThat(placesOf(words.text()))
                        .containsAll(codes(occasion.demanded().stream()))
                        .isSubsetOf(codes(occasion.known().stream()));
                assertThat(placesOf(words.subject())).isSubsetOf(codes(occasion.known().stream()));
            }
        }
    }

    private static List<String> codes(Stream<Placeholder> places) {
        return places.map(Placeholder::code).toList();
    }

    private static Set<String> placesOf(String text) {
        return Words.PLACE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
