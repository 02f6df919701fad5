package kz.zholdama.labourmarket.writing;

import java.time.Clock;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.intake.ApplicationHappening;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.labourmarket.MessageKind;
import kz.zholdama.labourmarket.sending.MessageRows;
import kz.zholdama.referral.ReferralHappening;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what AIS "Рынок труда" is to be told of a case, on paper or not: with what happened, or not at all. */
@Component
class CaseMessages {

    private final MessageRows rows;
    private final Clock clock;

    CaseMessages(MessageRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationHappening.Registered registered) {
        rows.writeOfCase(registered.applicationId(), MessageKind.APPLICATION, clock.instant());
    }

    @EventListener
    void on(DecisionHappening happening) {
        switch (happening) {
            case DecisionHappening.ApplicationWithdrawn withdrawn ->
                rows.writeOfCase(withdrawn.applicationId(), MessageKind.WITHDRAWAL, clock.instant());
            case DecisionHappening.Signed signed -> {
                if (signed.kind() == DecisionKind.REASONED_REFUSAL) {
                    write(signed, MessageKind.REFUSAL, signed.number());
                }
            }
            case DecisionHappening.Annulled annulled -> write(annulled, MessageKind.ANNULMENT, annulled.number());
            default -> {} // how it is considered is told to nobody outside
        }
    }

    private void write(DecisionHappening happening, MessageKind kind, String number) {
        rows.writeOfResult(happening.applicationId(), kind, number, clock.instant());
    }

    @EventListener
    void on(ReferralHappening happening) {
        switch (happening) {
            case ReferralHappening.Issued _ -> write(happening, MessageKind.REFERRAL);
            case ReferralHappening.SlipReturned _, ReferralHappening.SlipCorrected _, ReferralHappening.WasNotTaken _ ->
                write(happening, MessageKind.SLIP);
            case ReferralHappening.Left _, ReferralHappening.LeavingCompleted _, ReferralHappening.Completed _ ->
                write(happening, MessageKind.ENDING);
            case ReferralHappening.Annulled _ -> {} // the annulment of the decision tells it
            case ReferralHappening.SlipDueMoved _ -> {} // a term between the centre and the host
        }
    }

    private void write(ReferralHappening happening, MessageKind kind) {
        rows.writeOfReferral(happening.referralId(), kind, clock.instant());
    }
}
