package kz.zholdama.decision;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** What is done with a case from its examination to the annulment of what was decided. */
public sealed interface DecisionHappening extends Happening {

    long applicationId();

    @Override
    default Subject subject() {
        return Subject.of("application", applicationId());
    }

    /** @param changed names of what changed in the sheet; the contents may speak of the citizen */
    @EventType("decision.examined")
    record Examined(long applicationId, Long centreId, List<String> changed) implements DecisionHappening {

        @Override
        public State after() {
            return State.of("changed", String.join(", ", changed));
        }
    }

    @EventType("decision.place-chosen")
    record PlaceChosen(
            long applicationId,
            Long centreId,
            ReferralKind place,
            @Nullable CommissionAnswer commission) implements DecisionHappening {

        @Override
        public State after() {
            var at = State.of("place", place.name());
            return commission == null
                    ? at
                    : State.of("commission", commission.name()).and("place", place.name());
        }
    }

    @EventType("decision.place-given-up")
    record PlaceGivenUp(long applicationId, Long centreId) implements DecisionHappening {}

    @EventType("decision.prepared")
    record Prepared(long applicationId, Long centreId, DecisionKind kind, long assessmentId)
            implements DecisionHappening {

        @Override
        public State after() {
            return State.of("kind", kind.name()).and("assessmentId", assessmentId);
        }
    }

    /**
     * It waits for a director.
     *
     * @param assessmentId of this time alone
     * @param by           id of the member of the staff who sent it on
     */
    @EventType("decision.submitted")
    record Submitted(long applicationId, Long centreId, DecisionKind kind, long assessmentId, long by)
            implements DecisionHappening {

        @Override
        public State after() {
            return State.of("kind", kind.name());
        }
    }

    @EventType("decision.taken-back")
    record TakenBack(long applicationId, Long centreId) implements DecisionHappening {}

    /**
     * By a director.
     *
     * @param assessmentId that it had been sent on with
     * @param to           id of the member of the staff who had sent it on
     */
    @EventType("decision.returned")
    record Returned(long applicationId, Long centreId, List<ReturnReason> reasons, long assessmentId, long to)
            implements DecisionHappening {

        @Override
        public State after() {
            return State.of(
                    "reasons",
                    String.join(", ", reasons.stream().map(ReturnReason::code).toList()));
        }
    }

    @EventType("decision.application-withdrawn")
    record ApplicationWithdrawn(long applicationId, Long centreId) implements DecisionHappening {}

    /** @param on day on which the applicant withdrew his consent to personal data */
    @EventType("decision.consent-withdrawn")
    record ConsentWithdrawn(long applicationId, Long centreId, LocalDate on) implements DecisionHappening {

        @Override
        public State after() {
            return State.of("on", on.toString());
        }
    }

    /** It has its number and waits for a signature made elsewhere. */
    @EventType("decision.frozen")
    record Frozen(long applicationId, Long centreId, DocumentKind kind, String number) implements DecisionHappening {

        @Override
        public State after() {
            return State.of("kind", kind.name()).and("number", number);
        }
    }

    /** Its signature will not come; the number is the next one given out. */
    @EventType("decision.let-go")
    record LetGo(long applicationId, Long centreId, DocumentKind kind, String number) implements DecisionHappening {

        @Override
        public State after() {
            return State.of("kind", kind.name()).and("number", number);
        }
    }

    @EventType("decision.signed")
    record Signed(long applicationId, Long centreId, DecisionKind kind, String number, long documentId)
            implements DecisionHappening {

        @Override
        public State after() {
            return State.of("kind", kind.name()).and("number", number).and("documentId", documentId);
        }
    }

    @EventType("decision.handed-over")
    record HandedOver(long applicationId, Long centreId) implements DecisionHappening {}

    /** @param number of the document that was annulled */
    @EventType("decision.annulled")
    record Annulled(long applicationId, Long centreId, String number, String actNumber) implements DecisionHappening {

        @Override
        public State after() {
            return State.of("number", number).and("actNumber", actNumber);
        }
    }
}
