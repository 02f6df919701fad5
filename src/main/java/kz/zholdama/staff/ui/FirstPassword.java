package kz.zholdama.staff.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.StaffPrincipal;
import org.springframework.stereotype.Component;

/** Leads whoever must change his password to the page where he can, whatever he asked for. */
@Component
class FirstPassword implements VaadinServiceInitListener {

    private final CurrentStaff staff;

    FirstPassword(CurrentStaff staff) {
        this.staff = staff;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(event -> event.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != ProfileView.class
                && staff.find().filter(StaffPrincipal::mustChangePassword).isPresent()) {
            event.forwardTo(ProfileView.class);
        }
    }
}
