package kz.zholdama.measure.resettlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.SettlementKind;
import kz.zholdama.directory.Settlements;
import kz.zholdama.regulation.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Within his own region, or to one that receives settlers (Social Code 112). */
class ResettlementRegionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final long OWN = 1;
    private static final long NEIGHBOUR = 2;
    private static final long NORTH = 3;
    private static final long SOUTH = 4;
    private static final long GONE = 5;

    private final Settlements settlements = mock(Settlements.class);
    private final Settings settings = mock(Settings.class);
    private final ResettlementRegions regions = new ResettlementRegions(settlements, settings);

    @BeforeEach
    void enter() {
        when(settings.receivingRegions(DAY)).thenReturn(Set.of("55", "59"));
        settlement(OWN, "101010000");
        settlement(NEIGHBOUR, "103220100");
        settlement(NORTH, "551010000");
        settlement(SOUTH, "611010000");
    }

    private void settlement(long id, String kato) {
        when(settlements.find(id))
                .thenReturn(Optional.of(new Settlement(id, kato, "г.", "қ.", "г.", "қ.", SettlementKind.CITY, null)));
    }

    @Test
    void areThoseThatReceiveAndHisOwn() {
        assertThat(regions.of(OWN, DAY)).containsExactlyInAnyOrder("10", "55", "59");
        assertThat(regions.of(null, DAY)).containsExactlyInAnyOrder("55", "59");
        assertThat(regions.of(GONE, DAY)).containsExactlyInAnyOrder("55", "59");
    }

    @Test
    void makeASettlementLawful() {
        assertThat(regions.isReceiving(NORTH, DAY)).isTrue();
        assertThat(regions.isReceiving(OWN, DAY)).isFalse();
        assertThat(regions.isOwn(NEIGHBOUR, OWN)).isTrue();
        assertThat(regions.isOwn(NORTH, OWN)).isFalse();
        assertThat(regions.isOwn(NEIGHBOUR, null)).isFalse();
        assertThat(regions.isOwn(GONE, GONE)).isFalse();
        assertThat(regions.isLawful(NORTH, OWN, DAY)).isTrue();
        assertThat(regions.isLawful(NEIGHBOUR, OWN, DAY)).isTrue();
        assertThat(regions.isLawful(SOUTH, OWN, DAY)).isFalse();
    }
}
