package kz.zholdama.intake.inquiries;

import java.util.List;
import java.util.Map;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** What happens to an inquiry at systems of the state: of a draft, or of the case that it became. */
sealed interface InquiryHappening extends Happening {

    long inquiryId();

    @Nullable
    Long draftId();

    @Nullable
    Long applicationId();

    @Override
    default Subject subject() {
        var application = applicationId();
        var draft = draftId();
        return application != null
                ? Subject.of("application", application)
                : draft != null ? Subject.of("draft", draft) : Subject.of("inquiry", inquiryId());
    }

    @EventType("inquiry.asked")
    record Asked(
            long inquiryId,
            Long centreId,
            @Nullable Long draftId,
            @Nullable Long applicationId) implements InquiryHappening {}

    /** It stands otherwise now, with what came of each source. */
    @EventType("inquiry.told")
    record Told(
            long inquiryId,
            Long centreId,
            @Nullable Long draftId,
            @Nullable Long applicationId,
            State before,
            State after)
            implements InquiryHappening {

        static State of(InquiryState state, Map<Source, Outcome> outcomes) {
            var told = State.of("inquiry", state.name());
            if (outcomes.isEmpty()) {
                return told;
            }
            return told.and("answered", names(outcomes, true)).and("unanswered", names(outcomes, false));
        }

        private static List<String> names(Map<Source, Outcome> outcomes, boolean answered) {
            return outcomes.entrySet().stream()
                    .filter(one ->
                            (one.getValue() == Outcome.ANSWERED || one.getValue() == Outcome.NOTHING) == answered)
                    .map(one -> one.getKey().name())
                    .toList();
        }
    }

    /** It goes with the case. */
    @EventType("inquiry.filed")
    record Filed(
            long inquiryId,
            Long centreId,
            @Nullable Long draftId,
            @Nullable Long applicationId) implements InquiryHappening {}
}
