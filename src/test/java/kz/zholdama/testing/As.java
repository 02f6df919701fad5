package kz.zholdama.testing;

import java.util.concurrent.Callable;
import kz.zholdama.platform.security.StaffPrincipal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Acts as a member of staff: {@code As.a(specialist).run(() -> …)}, or for the rest of the test {@code As.a(x).stay()}. */
public final class As {

    private final StaffPrincipal staff;

    private As(StaffPrincipal staff) {
        this.staff = staff;
    }

    public static As a(StaffPrincipal staff) {
        return new As(staff);
    }

    public static Authentication authentication(StaffPrincipal staff) {
        return new UsernamePasswordAuthenticationToken(
                staff,
                null,
                staff.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
    }

    public void stay() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(staff));
        SecurityContextHolder.setContext(context);
    }

    public void run(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    public <T> T call(Callable<T> action) {
        var before = SecurityContextHolder.getContext();
        try {
            stay();
            return action.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
