package kz.zholdama.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant is asked for a measure of the kind, beside his person and the documents: step 3 of the wizard, and the same
 * on every other channel. {@code typed} details may have gaps, {@code filed} ones have passed {@link #problems}.
 */
public interface DetailsOfKind<D extends MeasureDetails> extends StoredFacet {

    @Override
    Class<D> type();

    /** Nothing typed yet. */
    D blank();

    default D orBlank(@Nullable D typed) {
        return typed == null ? blank() : typed;
    }

    /**
     * Everything that is missing or wrong, in the order of the screen.
     *
     * @param today of Asia/Almaty: what has happened lies no later
     */
    List<Problem> problems(D typed, Circumstances of, LocalDate today);

    /**
     * As they are filed: trimmed, with the directories' names of this day, without what is not asked.
     *
     * @throws NoLongerListed when a directory has lost what was chosen
     */
    D filed(D typed, Circumstances of);

    /**
     * What is named in the directories cannot be deleted from now on. In the caller's transaction.
     *
     * @throws NoLongerListed when a directory has lost what was chosen
     */
    void take(D filed);

    /** Told once the application is registered. In the caller's transaction. */
    default void remember(D filed, long centreId, long applicantId) {}

    /** What the details tell the rules. */
    DetailFacts facts(D details, List<PresentedDocument> documents, Circumstances of);

    /** The facts that the screen of the details answers where a programme asks this. */
    Set<Fact> answers(Programme programme);

    void tell(D details, Telling telling);

    /** What the details tell of a document already, so that it is not asked again with it. */
    default Optional<ToldDocument> told(D details, DocumentType document, Telling telling) {
        return Optional.empty();
    }
}
