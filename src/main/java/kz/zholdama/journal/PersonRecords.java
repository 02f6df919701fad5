package kz.zholdama.journal;

import java.util.Collection;

/** Tells which records tell of a person. Every feature that keeps some answers for its own; the journal knows only ids. */
@FunctionalInterface
public interface PersonRecords {

    /** Those of other centres may be left out: what happened to them is not shown either. */
    Collection<Subject> recordsOf(long applicantId);
}
