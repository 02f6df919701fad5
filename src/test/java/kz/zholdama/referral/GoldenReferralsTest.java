package kz.zholdama.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Places and slips that earlier versions stored are read as they were. */
class GoldenReferralsTest {

    private static final Kinds KINDS = KnownKinds.with(SlipOfKind.class);

    static List<Golden> place() {
        return Golden.of("place");
    }

    static List<Golden> outcome() {
        return Golden.of("outcome");
    }

    @ParameterizedTest
    @MethodSource("place")
    void readsWhereAPersonWasReferredTo(Golden golden) {
        var place = golden.keptBy(new ChosenPlaceColumn(KnownKinds.with(PlaceOfKind.class)));
        var stored = golden.tree();
        assertThat(place.host())
                .isEqualTo(stored.path(golden.kind().equals("resettlement") ? "destination" : "name")
                        .asString());
        assertThat(place.firstDay()).isEqualTo(day(stored, "from"));
        assertThat(place.lastDay()).isEqualTo(day(stored, "to"));
    }

    @ParameterizedTest
    @MethodSource("outcome")
    void readsHowAReferralTurnedOut(Golden golden) {
        var reported = golden.keptBy(new ReportedColumn(KINDS));
        var stored = golden.tree();
        assertThat(reported.slip() != null).isEqualTo(stored.has("slip"));
        assertThat(reported.notTaken() != null).isEqualTo(stored.has("notTaken"));
        assertThat(reported.leaving() != null).isEqualTo(stored.has("leaving"));
        if (reported.slip() != null) {
            assertThat(reported.slip().firstDay()).isEqualTo(day(stored.path("slip"), "from"));
            assertThat(reported.slip().lastDay()).isEqualTo(day(stored.path("slip"), "to", "until"));
        }
        if (reported.leaving() != null) {
            assertThat(reported.leaving().goodReason() == null)
                    .isEqualTo(stored.at("/leaving/goodReason").isMissingNode());
        }
    }

    private static Optional<LocalDate> day(JsonNode stored, String... names) {
        return Stream.of(names)
                .filter(stored::has)
                .map(name -> LocalDate.parse(stored.path(name).asString()))
                .findFirst();
    }
}
