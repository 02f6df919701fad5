package kz.zholdama.register.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zholdama.platform.security.Role;
import kz.zholdama.register.EntryKind;

/** Acts of annulment. */
@Route(RegisterView.ROUTE + "/annulment")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
class AnnulmentsView extends RegisterView {

    AnnulmentsView(RegisterTools tools) {
        super(EntryKind.ANNULMENT, "register.title.annulments", tools);
    }
}
