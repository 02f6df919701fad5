package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.RefusalGround;
import org.junit.jupiter.api.Test;

/** What a reasoned refusal says of each ground. */
class ReasonedRefusalDocumentTest {

    private static final Assessment ASSESSMENT = new Assessment(
            "1",
            LocalDate.of(2026, 11, 24),
            null,
            List.of(
                    new Finding.Present(
                            "training-reason",
                            RefusalGround.RULES_NOT_MET,
                            new Evidence("evidence.no-training-reason", Map.of())),
                    new Finding.Met("maximum-age", RefusalGround.RULES_NOT_MET),
                    new Finding.Present(
                            "consent", RefusalGround.NO_CONSENT, new Evidence("evidence.no-consent", Map.of()))),
            null);

    @Test
    void namesTheNormBehindGroundTwo() {
        assertThat(ReasonedRefusalDocument.sentences(
                        ASSESSMENT, RefusalGround.RULES_NOT_MET, ReasonedRefusalDocumentTest::russian))
                .containsExactly("Нет ни одной из причин, по которым выдается направление на обучение. "
                        + "Норма: Социальный кодекс, ст. 109 п. 3.");
    }

    @Test
    void leavesGroundsThatAreNormsThemselvesAsTheyAre() {
        assertThat(ReasonedRefusalDocument.sentences(
                        ASSESSMENT, RefusalGround.NO_CONSENT, ReasonedRefusalDocumentTest::russian))
                .containsExactly("Согласие на сбор и обработку персональных данных не дано.");
    }

    private static String russian(String key) {
        return Stream.of("eligibility_ru", "decision_ru")
                .map(bundle -> ResourceBundle.getBundle("i18n." + bundle))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow()
                .getString(key);
    }
}
