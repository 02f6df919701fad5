package kz.zholdama.register.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zholdama.platform.security.Role;
import kz.zholdama.register.EntryKind;

/** Signed refusals. */
@Route(RegisterView.ROUTE + "/refusal")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
class RefusalsView extends RegisterView {

    RefusalsView(RegisterTools tools) {
        super(EntryKind.REFUSAL, "register.title.refusals", tools);
    }
}
