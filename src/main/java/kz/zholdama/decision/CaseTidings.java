package kz.zholdama.decision;

import java.time.Instant;
import java.util.List;

/** What a feature that decisions do not know tells of a case in its timeline; every bean of this type is asked. */
@FunctionalInterface
public interface CaseTidings {

    /** Of a case that the reader has before him, in any order. */
    List<Tiding> of(long applicationId);

    /**
     * One thing that happened beside the journal.
     *
     * @param key   text key of what it was
     * @param lines text keys of what belongs to it
     */
    record Tiding(Instant at, String key, List<String> lines) {}
}
