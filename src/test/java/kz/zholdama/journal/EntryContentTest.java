package kz.zholdama.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HexFormat;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Chains that were written by an earlier release stay whole. */
class EntryContentTest {

    @Test
    void anEntryWithoutAPositionInKazakhHasTheHashOfEarlierReleases() {
        assertThat(hash(null)).isEqualTo("f61422b9f983b8dac70e6f3afd179f8814a022420dee52d1ef2d9ebdabb797d7");
    }

    @Test
    void aPositionInKazakhIsPartOfTheHash() {
        assertThat(hash("Маман")).isEqualTo("f3652d2b48006c1627f6752399e5ae8a04afcce214bf0a99f285c53254482a5b");
    }

    private static String hash(@Nullable String positionKk) {
        var content = new EntryContent(
                7,
                LocalDateTime.parse("2026-03-02T05:00:00.000001"),
                41L,
                "Айгүлова Әсел",
                new TwoNames("Специалист", positionKk),
                "SPECIALIST",
                null,
                "application.looked",
                Subject.of("application", 12),
                null,
                null);
        return HexFormat.of().formatHex(content.hash(1, EntryContent.FIRST));
    }
}
