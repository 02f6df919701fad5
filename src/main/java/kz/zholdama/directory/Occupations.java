package kz.zholdama.directory;

import java.util.List;
import java.util.Optional;
import kz.zholdama.directory.records.Listing;

/** The occupations of НК РК 01-2017, which the order's forms name (A8, A11). */
public interface Occupations extends Listing<Occupation> {

    List<Occupation> search(String text, int offset, int limit);

    long count(String text);

    /**
     * What a case takes and keeps a snapshot of, retired ones too; from then on the record cannot be deleted. Takes part in
     * the running transaction. Empty when it is not there any more.
     */
    Optional<Occupation> take(long id);

    /** Also retired ones: old cases keep theirs. */
    Optional<Occupation> find(long id);

    /** One in use by its code, {@code 7231-1}. */
    Optional<Occupation> byCode(String code);

    /** One by its name in either language, also a retired one. */
    Optional<Occupation> findByName(String name);
}
