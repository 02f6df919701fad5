package kz.zholdama.platform.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where the person on this thread works from. Push threads have no request; they are told the address with which the
 * screen's session began, and work that goes on beside the screen that of {@link #carried}. Behind a proxy the address is
 * right when {@code server.forward-headers-strategy} is set.
 */
@Component
public class ClientAddress {

    private static final ScopedValue<String> CARRIED = ScopedValue.newInstance();

    /** The same work for another thread: it is done from here all the same. */
    public Runnable carried(Runnable work) {
        return find().<Runnable>map(
                        here -> () -> ScopedValue.where(CARRIED, here).run(work))
                .orElse(work);
    }

    /** Empty for background jobs. */
    public Optional<String> find() {
        if (CARRIED.isBound()) {
            return Optional.of(CARRIED.get());
        }
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return Optional.ofNullable(attributes.getRequest().getRemoteAddr());
        }
        var session = VaadinSession.getCurrent();
        return session != null && session.hasLock() && session.getBrowser() != null
                ? Optional.ofNullable(session.getBrowser().getAddress())
                : Optional.empty();
    }
}
