package kz.zholdama.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.measure.MeasureDetails;
import org.jspecify.annotations.Nullable;

/**
 * Everything typed into the wizard so far, unchecked and with gaps.
 *
 * @param details null until a measure is chosen; its family is kept apart, because names may still be half typed
 */
public record DraftContent(
        TypedPerson person,
        @Nullable Measure measure,
        @Nullable MeasureDetails details,
        List<TypedRelative> family,
        List<PresentedDocument> documents,
        TypedConsents consents) {

    public static final DraftContent EMPTY =
            new DraftContent(TypedPerson.NOBODY, null, null, List.of(), List.of(), TypedConsents.NOT_ASKED);

    public DraftContent {
        person = Objects.requireNonNullElse(person, TypedPerson.NOBODY);
        family = family == null ? List.of() : List.copyOf(family);
        documents = documents == null ? List.of() : ConsentPaper.agreeing(documents, details);
        consents = Objects.requireNonNullElse(consents, TypedConsents.NOT_ASKED);
    }

    public DraftContent with(TypedPerson typed) {
        return new DraftContent(typed, measure, details, family, documents, consents);
    }

    /** Another measure clears the fields and documents of the old one. */
    public DraftContent with(@Nullable Measure chosen) {
        return Objects.equals(chosen, measure)
                ? this
                : new DraftContent(
                        person, chosen, chosen == null ? null : blank(chosen), List.of(), List.of(), consents);
    }

    public DraftContent with(@Nullable MeasureDetails typed, List<TypedRelative> relatives) {
        return new DraftContent(person, measure, typed, relatives, documents, consents);
    }

    public DraftContent with(List<PresentedDocument> presented) {
        return new DraftContent(person, measure, details, family, presented, consents);
    }

    public DraftContent with(TypedConsents given) {
        return new DraftContent(person, measure, details, family, documents, given);
    }

    /** The documents that something is said of; the set is the caller's own. */
    Set<DocumentType> documentTypes() {
        return documents.stream()
                .map(PresentedDocument::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentType.class)));
    }

    private static MeasureDetails blank(Measure measure) {
        if (measure.kind().equals(MeasureKind.TRAINING)) {
            return new MeasureDetails.Training(null, null);
        }
        return measure.kind().equals(MeasureKind.RESETTLEMENT)
                ? new MeasureDetails.Resettlement(null, null, null, List.of(), null, null)
                : new MeasureDetails.Subsidised(null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "DraftContent[hidden]";
    }
}
