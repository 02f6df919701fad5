package kz.zholdama.directory;

import java.util.List;
import java.util.Optional;
import kz.zholdama.directory.records.Listing;

/** The educational organisations to which people are referred for professional training (A4). */
public interface Organisations extends Listing<EducationalOrganisation> {

    /** Found by name, address or qualification. */
    List<EducationalOrganisation> search(String text, int offset, int limit);

    long count(String text);

    /**
     * What a case takes and keeps a snapshot of, retired ones too; from then on the record cannot be deleted. Takes part in
     * the running transaction. Empty when it is not there any more.
     */
    Optional<EducationalOrganisation> take(long id);

    /** Also retired ones: old cases keep theirs. */
    Optional<EducationalOrganisation> find(long id);
}
