package kz.zholdama.register.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zholdama.platform.security.Role;
import kz.zholdama.register.EntryKind;

/** Signed referrals. */
@Route(RegisterView.ROUTE + "/referral")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
class ReferralsView extends RegisterView {

    ReferralsView(RegisterTools tools) {
        super(EntryKind.REFERRAL, "register.title.referrals", tools);
    }
}
