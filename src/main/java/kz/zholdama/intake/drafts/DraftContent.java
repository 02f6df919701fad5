package kz.zholdama.intake.drafts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.measure.MeasureDetails;
import org.jspecify.annotations.Nullable;

/**
 * Everything typed into the wizard so far, unchecked and with gaps.
 *
 * @param details null until something of them is typed
 */
@RecordBuilder
public record DraftContent(
        TypedPerson person,
        @Nullable Measure measure,
        @Nullable MeasureDetails details,
        List<PresentedDocument> documents,
        TypedConsents consents) {

    public static final DraftContent EMPTY =
            new DraftContent(TypedPerson.NOBODY, null, null, List.of(), TypedConsents.NOT_ASKED);

    public DraftContent {
        person = Objects.requireNonNullElse(person, TypedPerson.NOBODY);
        documents = documents == null ? List.of() : List.copyOf(documents);
        documents = details == null ? documents : details.agreeing(documents);
        consents = Objects.requireNonNullElse(consents, TypedConsents.NOT_ASKED);
    }

    public DraftContent with(TypedPerson typed) {
        return DraftContentBuilder.builder(this).person(typed).build();
    }

    /** Another measure clears the fields and documents of the old one. */
    public DraftContent with(@Nullable Measure chosen) {
        return Objects.equals(chosen, measure) ? this : new DraftContent(person, chosen, null, List.of(), consents);
    }

    /** @throws NullPointerException while no measure is chosen: what follows it is not asked before */
    public Measure chosen() {
        return Objects.requireNonNull(measure, "asked once a measure is chosen");
    }

    public DraftContent with(@Nullable MeasureDetails typed) {
        return DraftContentBuilder.builder(this).details(typed).build();
    }

    public DraftContent with(List<PresentedDocument> presented) {
        return DraftContentBuilder.builder(this).documents(presented).build();
    }

    public DraftContent with(TypedConsents given) {
        return DraftContentBuilder.builder(this).consents(given).build();
    }

    /** The documents that something is said of; the set is the caller's own. */
    Set<DocumentType> documentTypes() {
        return documents.stream().map(PresentedDocument::type).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return "DraftContent[hidden]";
    }
}
