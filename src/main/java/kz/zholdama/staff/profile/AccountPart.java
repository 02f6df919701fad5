package kz.zholdama.staff.profile;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What another feature shows of an account to the administrator who keeps it. */
@FunctionalInterface
public interface AccountPart {

    /** A new one for an account that is opened, or whose state has changed; empty when there is nothing to show. */
    Optional<Component> create(long staffId);
}
