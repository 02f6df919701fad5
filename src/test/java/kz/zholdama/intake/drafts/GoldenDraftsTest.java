package kz.zholdama.intake.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import kz.zholdama.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was typed under earlier versions is read as it was. */
class GoldenDraftsTest {

    private static final Kinds KINDS = KnownKinds.with(DetailsOfKind.class);

    static List<Golden> draft() {
        return Golden.of("draft");
    }

    @ParameterizedTest
    @MethodSource("draft")
    void readsWhatWasTyped(Golden golden) {
        var content = golden.keptBy(
                new DraftContentColumn(KINDS),
                golden.json().contains("commissionDecision") ? new String[] {"commission=DECIDED"} : new String[0]);
        var stored = golden.tree();
        if (stored.has("measure")) {
            assertThat(content.measure())
                    .isEqualTo(new Measure(stored.path("measure").asString()));
            assertThat(content.measure().referral().name()).isEqualTo(golden.kind());
            assertThat(content.details()).isNotNull();
        } else {
            assertThat(content.measure()).isNull();
            assertThat(content.details()).isNull();
        }
        assertThat(content.details() instanceof ResettlementDetails move ? move.family() : List.of())
                .hasSize(stored.at(stored.has("family") ? "/family" : "/details/family")
                        .size());
        assertThat(content.documents()).hasSize(stored.path("documents").size());
    }

    @Test
    void readsADraftInWhichNothingWasTyped() {
        assertThat(new DraftContentColumn(KINDS).read("{}")).isEqualTo(DraftContent.EMPTY);
    }
}
