package kz.zholdama.channel.applications;

import java.time.Clock;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.intake.ApplicationHappening;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what its sender may know of an application, in the transaction in which it happens and in that order. */
@Component
class CaseNews {

    private final RequestRows requests;
    private final Clock clock;

    CaseNews(RequestRows requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @EventListener
    void on(DecisionHappening happening) {
        switch (happening) {
            case DecisionHappening.Submitted _ -> tell(happening.applicationId(), "SENT_TO_DIRECTOR");
            case DecisionHappening.Signed _ -> tell(happening.applicationId(), "ISSUED");
            case DecisionHappening.HandedOver _ -> tell(happening.applicationId(), "HANDED_OVER");
            case DecisionHappening.Annulled _ -> tell(happening.applicationId(), "ANNULLED");
            case DecisionHappening.ApplicationWithdrawn _ -> tell(happening.applicationId(), "WITHDRAWN");
            default -> {} // how it is considered is told to nobody outside
        }
    }

    @EventListener
    void on(ApplicationHappening.MovedIn moved) {
        tell(moved.applicationId(), "MOVED");
    }

    private void tell(long applicationId, String event) {
        requests.happened(applicationId, event, clock.instant());
    }
}
