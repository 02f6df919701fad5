package kz.zholdama.referral.ui;

import com.vaadin.flow.component.UI;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.referral.Standing;

/** How a referral stands, by word and colour. */
final class ReferralStatusBadge extends StatusBadge {

    ReferralStatusBadge(Standing standing) {
        super(
                UI.getCurrent().getTranslation("referral-standing." + standing.name()),
                switch (standing) {
                    case AWAITING_SLIP, ACCEPTED -> Tone.ACTIVE;
                    case TAKING_PART, COMPLETED -> Tone.GOOD;
                    case LAPSED, ENDED, NOT_TAKEN, LEFT -> Tone.WARNING;
                    case ANNULLED -> Tone.NEUTRAL;
                });
    }
}
