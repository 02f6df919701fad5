package kz.zholdama.register.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zholdama.platform.security.Role;
import kz.zholdama.register.EntryKind;

/** Refusals of acceptance. */
@Route(RegisterView.ROUTE + "/receipt")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
class ReceiptsView extends RegisterView {

    ReceiptsView(RegisterTools tools) {
        super(EntryKind.RECEIPT, "register.title.receipts", tools);
    }
}
