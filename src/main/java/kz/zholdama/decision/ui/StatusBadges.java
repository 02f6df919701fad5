package kz.zholdama.decision.ui;

import com.vaadin.flow.component.UI;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;

/** The words and colours of what a case goes through. */
public final class StatusBadges {

    private StatusBadges() {}

    public static StatusBadge of(ApplicationStatus status) {
        return badge(
                "application-status." + status.name(),
                switch (status) {
                    case ACCEPTANCE_REFUSED -> Tone.BAD;
                    case REGISTERED -> Tone.ACTIVE;
                    case PREPARED, AWAITING_DIRECTOR -> Tone.WARNING;
                    case ISSUED, SLIP_RETURNED -> Tone.GOOD;
                    case CLOSED, WITHDRAWN -> Tone.NEUTRAL;
                });
    }

    /** Of a case in preparation that a director sent back. */
    public static StatusBadge returned() {
        return badge("cases.returned", Tone.BAD);
    }

    public static StatusBadge of(GroundOutcome outcome) {
        return badge(
                "ground-outcome." + outcome.name(),
                switch (outcome) {
                    case MET -> Tone.GOOD;
                    case PRESENT -> Tone.BAD;
                    case UNKNOWN -> Tone.WARNING;
                    case NOT_APPLICABLE -> Tone.NEUTRAL;
                });
    }

    public static StatusBadge of(DecisionKind kind) {
        return badge("decision-kind." + kind.name(), kind == DecisionKind.REFERRAL ? Tone.ACTIVE : Tone.BAD);
    }

    private static StatusBadge badge(String key, Tone tone) {
        return new StatusBadge(UI.getCurrent().getTranslation(key), tone);
    }
}
