package kz.zholdama.intake.inquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What systems of the state told under earlier versions is read as it was. */
class GoldenAnswersTest {

    static List<Golden> inquiry() {
        return Golden.of("inquiry");
    }

    @ParameterizedTest
    @MethodSource("inquiry")
    void readsWhatWasAnswered(Golden golden) {
        var answers = golden.keptBy(new InquiryAnswersColumn());

        assertThat(answers.outcomes()).containsEntry(Source.IDENTITY, Outcome.ANSWERED);
        assertThat(answers.person()).isNotNull();
        assertThat(answers.work()).hasSize(1);
        assertThat(answers.diplomas()).hasSize(1);
        assertThat(answers.document(DocumentType.IDENTITY_DOCUMENT)).isPresent();
    }
}
