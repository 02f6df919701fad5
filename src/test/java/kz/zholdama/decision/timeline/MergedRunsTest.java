package kz.zholdama.decision.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import kz.zholdama.decision.CaseTidings.Tiding;
import org.junit.jupiter.api.Test;

class MergedRunsTest {

    private static List<Happened> run(String name, long... seconds) {
        return LongStream.of(seconds)
                .<Happened>mapToObj(
                        at -> new Happened.Told(new Tiding(Instant.ofEpochSecond(at), name + at, List.of())))
                .toList();
    }

    private static List<String> names(List<Happened> all) {
        return all.stream().map(one -> ((Happened.Told) one).tiding().key()).toList();
    }

    @Test
    void putsTheLatestFirst() {
        assertThat(names(new MergedRuns(run("a", 9, 5, 5, 1), run("b", 10, 5, 0), false).all()))
                .containsExactly("b10", "a9", "a5", "a5", "b5", "a1", "b0");
    }

    @Test
    void putsTheOldestFirst() {
        assertThat(names(new MergedRuns(run("a", 1, 5), run("b", 0, 5, 7), true).all()))
                .containsExactly("b0", "a1", "a5", "b5", "b7");
    }

    @Test
    void needsNeither() {
        assertThat(names(new MergedRuns(List.of(), run("b", 2, 1), false).all()))
                .containsExactly("b2", "b1");
        assertThat(names(new MergedRuns(run("a", 2, 1), List.of(), false).all()))
                .containsExactly("a2", "a1");
    }
}
