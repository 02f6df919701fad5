package kz.zholdama.intake.inquiries;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.gateway.DigitalDocument;
import kz.zholdama.gateway.Diploma;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.gateway.WorkPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What the systems of the state told.
 *
 * @param outcomes of those that were asked
 */
@RecordBuilder
public record InquiryAnswers(
        Map<Source, Outcome> outcomes,
        @Nullable RegisteredPerson person,
        List<WorkPeriod> work,
        List<Diploma> diplomas,
        List<DigitalDocument> documents) {

    static final InquiryAnswers NONE = new InquiryAnswers(Map.of(), null, List.of(), List.of(), List.of());

    public InquiryAnswers {
        outcomes = outcomes == null ? Map.of() : new TreeMap<>(outcomes);
        work = work == null ? List.of() : List.copyOf(work);
        diplomas = diplomas == null ? List.of() : List.copyOf(diplomas);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    InquiryAnswers with(Source source, Outcome outcome) {
        var all = new TreeMap<>(outcomes);
        all.put(source, outcome);
        return InquiryAnswersBuilder.builder(this).outcomes(all).build();
    }

    /** Whether it has told all that it will tell, so that it need not be asked again. */
    boolean isSettled(Source source) {
        var outcome = outcomes.get(source);
        return outcome != null && outcome != Outcome.DOWN;
    }

    /** How the whole stands, by what is worst. */
    InquiryState state() {
        if (outcomes.containsValue(Outcome.DOWN)) {
            return InquiryState.DOWN;
        }
        if (outcomes.containsValue(Outcome.EXPIRED)) {
            return InquiryState.EXPIRED;
        }
        if (outcomes.containsValue(Outcome.GARBLED)) {
            return InquiryState.GARBLED;
        }
        return outcomes.containsValue(Outcome.REJECTED) ? InquiryState.REJECTED : InquiryState.ANSWERED;
    }

    /** Of this type, valid or not. */
    public Optional<DigitalDocument> document(DocumentType type) {
        return documents.stream().filter(one -> one.document().equals(type)).findFirst();
    }

    @Override
    public String toString() {
        return "InquiryAnswers[hidden]";
    }
}
