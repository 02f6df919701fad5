package kz.zholdama.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;

class ActionTextsTest {

    private static final Locale RUSSIAN = Texts.RUSSIAN;

    private static final Pattern RECORDED = Pattern.compile("\\.(?:record|refused)\\(\"([a-z-]+\\.[a-z.-]+)\"");

    private final ActionTexts texts = new ActionTexts(new Texts());

    @Test
    void saysWhatWasDone() {
        assertThat(texts.action("document.annulled", RUSSIAN)).isEqualTo("Документ аннулирован");
        assertThat(texts.action("document.annulled", Texts.KAZAKH)).isEqualTo("Құжаттың күші жойылды");
    }

    @Test
    void putsLooksAndRefusalsTogether() {
        assertThat(texts.action("application.looked", RUSSIAN)).isEqualTo("Просмотр: Заявление");
        assertThat(texts.action("application.look.refused", RUSSIAN))
                .isEqualTo("Просмотр: Заявление — отказано в доступе");
        assertThat(texts.action("signing.unlock.refused", RUSSIAN)).startsWith("Открытие ключа подписи");
    }

    @Test
    void givesTheCodeOfAnActionThatHasNoText() {
        assertThat(texts.action("new.thing", RUSSIAN)).isEqualTo("Другое действие (new.thing)");
    }

    /** As far as the code writes them out; the put-together ones are seen on the screens. */
    @Test
    void everyActionThatIsRecordedHasItsText() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                RECORDED.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(action -> assertThat(texts.action(action, RUSSIAN))
                                .as(action)
                                .doesNotContain(action));
            }
        }
    }

    @Test
    void namesTheRecord() {
        assertThat(texts.subject(Subject.of("referral", 12345), RUSSIAN)).isEqualTo("Направление №\u00a012345");
    }
}
