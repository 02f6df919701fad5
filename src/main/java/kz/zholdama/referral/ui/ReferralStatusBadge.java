package kz.zholdama.referral.ui;

import com.vaadin.flow.component.UI;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.referral.ReferralStatus;

/** The status of a referral by word and colour. */
final class ReferralStatusBadge extends StatusBadge {

    ReferralStatusBadge(ReferralStatus status) {
        super(UI.getCurrent().getTranslation("referral-status." + status.name()), switch (status) {
            case AWAITING_SLIP -> Tone.ACTIVE;
            case PLACED, COMPLETED -> Tone.GOOD;
            case NOT_TAKEN, LEFT -> Tone.WARNING;
            case ANNULLED -> Tone.NEUTRAL;
        });
    }
}
