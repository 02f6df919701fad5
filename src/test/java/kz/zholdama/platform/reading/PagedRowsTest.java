package kz.zholdama.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagedRowsTest {

    private static final int ALL = 1003;

    private final List<Page> asked = new ArrayList<>();
    private final PagedRows<Integer> rows = new PagedRows<>(page -> {
        asked.add(page);
        return read(page);
    });

    /** A list whose rows are their own keys. */
    private static Slice<Integer> read(Page page) {
        var from = page.from() == null ? null : (Integer) page.from().values().getFirst();
        var there = page.backwards()
                ? IntStream.range(0, from == null ? ALL : from).boxed().toList().reversed()
                : IntStream.range(from == null ? 0 : from + 1, ALL).boxed().toList();
        var found = there.stream().skip(page.skip()).limit(page.limit()).toList();
        var inOrder = page.backwards() ? found.reversed() : found;
        return new Slice<>(
                inOrder, inOrder.stream().map(row -> new Key(List.of(row))).toList());
    }

    @Test
    void passesOverNoRowWhileScrollingDownAndUpAgain() {
        for (var offset = 0; offset < ALL; offset += 50) {
            assertThat(rows.rows(offset, 50, null)).startsWith(offset);
        }
        for (var offset = 950; offset >= 0; offset -= 50) {
            assertThat(rows.rows(offset, 50, null)).startsWith(offset);
        }
        assertThat(asked).extracting(Page::skip).containsOnly(0);
    }

    @Test
    void readsTheLastPageFromTheEndWhenTheEndIsKnown() {
        assertThat(rows.rows(950, 50, 1003)).hasSize(50).startsWith(950);
        assertThat(rows.rows(1000, 50, 1003)).containsExactly(1000, 1001, 1002);
        assertThat(asked).extracting(Page::backwards).containsExactly(true, false);
        assertThat(asked).extracting(Page::skip).containsExactly(3, 0);
    }

    @Test
    void readsForwardsBehindAnEndThatHasMoved() {
        assertThat(rows.rows(1000, 50, 990)).containsExactly(1000, 1001, 1002);
    }

    @Test
    void beginsAnewWhenTheListHasChanged() {
        rows.rows(0, 50, null);
        rows.forget();
        rows.rows(50, 50, null);
        assertThat(asked.getLast()).isEqualTo(Page.at(50, 50));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesWhatIsThereHoweverItIsJumpedAbout(long seed) {
        var random = new Random(seed);
        for (var time = 0; time < 200; time++) {
            var offset = random.nextInt(ALL);
            var limit = 1 + random.nextInt(120);
            assertThat(rows.rows(offset, limit, random.nextBoolean() ? (Integer) ALL : null))
                    .containsExactlyElementsOf(IntStream.range(offset, Math.min(ALL, offset + limit))
                            .boxed()
                            .toList());
        }
    }
}
