package kz.zholdama.referral.ui;

import com.vaadin.flow.component.UI;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.referral.Standing;

/** How a referral stands, by word and colour. */
final class ReferralStatusBadge {

    private ReferralStatusBadge() {}

    static StatusBadge of(Standing standing) {
        return new StatusBadge(
                UI.getCurrent().getTranslation("referral-standing." + standing.name()),
                switch (standing) {
                    case AWAITING_SLIP, ACCEPTED -> StatusBadge.Tone.ACTIVE;
                    case TAKING_PART, COMPLETED -> StatusBadge.Tone.GOOD;
                    case LAPSED, ENDED, NOT_TAKEN, LEFT -> StatusBadge.Tone.WARNING;
                    case ANNULLED -> StatusBadge.Tone.NEUTRAL;
                });
    }
}
