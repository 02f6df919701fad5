package kz.zholdama.demo;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.DemoAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets a demo account act at a time in the past. */
@Component
@Profile("demo")
class DemoStage {

    private final DemoAccounts accounts;
    private final DemoClock clock;
    private final Map<String, StaffPrincipal> known = new ConcurrentHashMap<>();

    DemoStage(DemoAccounts accounts, DemoClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    StaffPrincipal principal(String username) {
        return known.computeIfAbsent(username, accounts::principal);
    }

    void act(String username, LocalDateTime at, Consumer<StaffPrincipal> action) {
        act(principal(username), at, action);
    }

    /** Before there is anybody else: whoever sets the system up. */
    void setUp(LocalDateTime at, Runnable action) {
        act(new Founder(), at, _ -> action.run());
    }

    private void act(StaffPrincipal staff, LocalDateTime at, Consumer<StaffPrincipal> action) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                staff,
                null,
                staff.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList()));
        try {
            SecurityContextHolder.setContext(context);
            clock.at(at, () -> action.accept(staff));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The one who enters the first centres, without which no account of a centre can be opened. */
    private record Founder() implements StaffPrincipal {

        @Override
        public Actor actor() {
            return new Actor(0L, "Демонстрационные данные", "");
        }

        @Override
        public String username() {
            return "demo";
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.ADMINISTRATOR);
        }

        @Override
        public @Nullable Long centreId() {
            return null;
        }
    }
}
