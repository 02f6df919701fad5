package kz.zholdama.labourmarket;

import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;

/** What administrators do about messages to AIS "Рынок труда". */
public sealed interface HandoverHappening extends Happening {

    String SUBJECT = "labour-market-message";

    long messageId();

    /** How it stood until then. */
    MessageState was();

    @Override
    default Subject subject() {
        return Subject.of(SUBJECT, messageId());
    }

    @Override
    default State before() {
        return State.of("handover", was().name());
    }

    @EventType("handover.sent-again")
    record SentAgain(long messageId, Long centreId, long applicationId, MessageState was) implements HandoverHappening {

        @Override
        public State after() {
            return State.of("handover", MessageState.WAITING.name());
        }
    }

    /** It is told no more; those after it of its case go on. */
    @EventType("handover.let-go")
    record LetGo(long messageId, Long centreId, long applicationId, MessageState was, State after)
            implements HandoverHappening {}
}
