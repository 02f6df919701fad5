package kz.zholdama.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;

class ActionTextsTest {

    private static final Locale RUSSIAN = Texts.RUSSIAN;

    private final ActionTexts texts = new ActionTexts(new Texts());

    @Test
    void saysWhatWasDone() {
        assertThat(texts.action("document.annulled", RUSSIAN)).isEqualTo("Документ аннулирован");
        assertThat(texts.action("document.annulled", Texts.KAZAKH)).isEqualTo("Құжаттың күші жойылды");
    }

    @Test
    void putsLooksRefusalsAndDirectoryChangesTogether() {
        assertThat(texts.action("application.looked", RUSSIAN)).isEqualTo("Просмотр: Заявление");
        assertThat(texts.action("application.look.refused", RUSSIAN)).isEqualTo("Просмотр: Заявление — отказано в доступе");
        assertThat(texts.action("signing.unlock.refused", RUSSIAN)).startsWith("Открытие ключа подписи");
        assertThat(texts.action("directory.employer.changed", RUSSIAN)).isEqualTo("Работодатель: изменено");
    }

    @Test
    void givesTheCodeOfAnActionThatHasNoText() {
        assertThat(texts.action("new.thing", RUSSIAN)).isEqualTo("Другое действие (new.thing)");
    }

    @Test
    void namesTheRecord() {
        assertThat(texts.subject(Subject.of("referral", 12345), RUSSIAN)).isEqualTo("Направление № 12345");
    }
}
