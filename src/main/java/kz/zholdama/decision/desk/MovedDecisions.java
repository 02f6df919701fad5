package kz.zholdama.decision.desk;

import kz.zholdama.intake.moving.MovedAlong;
import org.springframework.stereotype.Component;

/** What was prepared for a case goes with it to its next centre. */
@Component
class MovedDecisions implements MovedAlong {

    private final DecisionRecords records;

    MovedDecisions(DecisionRecords records) {
        this.records = records;
    }

    @Override
    public void moveAlong(long applicationId, long toCentre) {
        records.prepared(applicationId).ifPresent(decision -> decision.moveTo(toCentre));
    }
}
