package kz.zholdama.register.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zholdama.platform.security.Role;
import kz.zholdama.register.EntryKind;

/** Registered applications. */
@Route(RegisterView.ROUTE)
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "register.menu", order = 25, icon = "vaadin:archive")
class ApplicationsView extends RegisterView {

    ApplicationsView(RegisterTools tools) {
        super(EntryKind.APPLICATION, "register.title.applications", tools);
    }
}
