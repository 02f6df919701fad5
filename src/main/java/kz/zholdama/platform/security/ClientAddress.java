package kz.zholdama.platform.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where the person on this thread works from. Push threads have no request; they are told the address with which the
 * screen's session began. Behind a proxy the address is right when {@code server.forward-headers-strategy} is set.
 */
@Component
public class ClientAddress {

    /** Empty for background jobs. */
    public Optional<String> find() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return Optional.ofNullable(attributes.getRequest().getRemoteAddr());
        }
        var session = VaadinSession.getCurrent();
        return session != null && session.hasLock() && session.getBrowser() != null
                ? Optional.ofNullable(session.getBrowser().getAddress())
                : Optional.empty();
    }
}
