package kz.zholdama.enquiry.ui;

import java.util.Optional;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.work.FirstScreen;
import org.springframework.stereotype.Component;

/** Who answers telephones begins with the question; there is nothing else for him. */
@Component
class EnquiryFirst implements FirstScreen {

    static final String ROUTE = "enquiries";

    @Override
    public Optional<String> of(StaffPrincipal staff) {
        return staff.has(Role.CONTACT_CENTRE) ? Optional.of(ROUTE) : Optional.empty();
    }
}
