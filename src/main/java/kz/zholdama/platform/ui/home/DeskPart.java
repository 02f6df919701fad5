package kz.zholdama.platform.ui.home;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import kz.zholdama.platform.security.StaffPrincipal;

/** What stands above somebody's work: what there is to know before he begins. Every bean of this type is asked. */
public interface DeskPart {

    /** Empty for whom it is not. */
    Optional<Component> part(StaffPrincipal staff);
}
