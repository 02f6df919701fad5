package kz.zholdama.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was filed under earlier versions is read as it was. */
class GoldenContentsTest {

    private static final Kinds KINDS = KnownKinds.with(DetailsOfKind.class);

    static List<Golden> application() {
        return Golden.of("application");
    }

    @ParameterizedTest
    @MethodSource("application")
    void readsWhatWasFiled(Golden golden) {
        // who told number and date of the commission's decision has told that there is one
        var content = golden.keptBy(
                new ApplicationContentColumn(KINDS),
                golden.json().contains("commissionDecision") ? new String[] {"commission=DECIDED"} : new String[0]);
        var stored = golden.tree();
        assertThat(content.measure().name()).isEqualTo(stored.path("measure").asString());
        assertThat(content.measure().referral().name()).isEqualTo(golden.kind());
        assertThat(content.details()).isNotNull();
        assertThat(content.applicant().iin().value())
                .isEqualTo(stored.at("/applicant/iin/value").asString());
        assertThat(content.documents()).hasSize(stored.path("documents").size());
        assertThat(content.consents().personalData())
                .isEqualTo(stored.at("/consents/personalData").asBoolean());
        assertThat(content.consents().protectedSecrets())
                .isEqualTo(stored.at("/consents/protectedSecrets").asBoolean());
    }
}
