package kz.zholdama.staff.profile;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Settings of one's own that another feature keeps. */
public interface ProfilePart {

    /** Text key of its heading. */
    String title();

    /** A new one for a page that is opened; empty for whom there is nothing to set. */
    Optional<Component> create();
}
