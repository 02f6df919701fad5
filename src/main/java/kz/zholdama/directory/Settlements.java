package kz.zholdama.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.records.Listing;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The settlements of the country by КАТО: where applicants live, and where settlers may move to (Social Code 112). */
public interface Settlements extends Listing<Settlement> {

    /**
     * What may be chosen as an address or a destination; cities first.
     *
     * @param regions two-digit prefixes of the codes, none for the whole country
     */
    List<Settlement> search(String text, Set<String> regions, int offset, int limit);

    long count(String text, Set<String> regions);

    /**
     * What a case takes and keeps a snapshot of, retired ones too; from then on the record cannot be deleted. Takes part in
     * the running transaction. Empty when it is not there any more.
     */
    Optional<Settlement> take(long id);

    /** Also retired ones: old cases keep theirs. */
    Optional<Settlement> find(long id);

    /** The path in the language of whoever reads: in Kazakh as the classifier has it, else as it was kept. */
    @Transactional(readOnly = true)
    default String path(@Nullable Long id, String kept, Locale language) {
        return Texts.isKazakh(language) && id != null
                ? find(id).map(Settlement::pathKk).orElse(kept)
                : kept;
    }

    /** Of what a paper says: a path of the classifier in the language of whoever reads, anything else as it stands. */
    String reading(String text, Locale language);

    /** The other way: what was typed as it is kept, a path of the classifier in Russian. */
    String kept(String typed);

    Optional<Settlement> findByKato(String kato);

    /** Where somebody may live, by its code: in use, and one that {@link #search} offers. */
    Optional<Settlement> home(String kato);

    /** The lines in use below a line, by code; {@code parentId} null for the regions. */
    List<SettlementBranch> below(@Nullable Long parentId, int offset, int limit);

    int countBelow(@Nullable Long parentId);
}
