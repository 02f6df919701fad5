package kz.zholdama.platform.security;

import java.util.Optional;
import kz.zholdama.platform.web.AccountLanguage;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers who is signed in on this thread. */
@Component
public class CurrentStaff implements AccountLanguage {

    public Optional<StaffPrincipal> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffPrincipal staff
                ? Optional.of(staff)
                : Optional.empty();
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public StaffPrincipal get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /** What is kept for the whole country an administrator of a centre reads only. @throws AccessDeniedException for him */
    public void requireNational() {
        if (!get().isNationalAdministrator()) {
            throw new AccessDeniedException("kept for the whole country");
        }
    }

    public Actor actor() {
        return get().actor();
    }

    @Override
    public Optional<String> language() {
        return find().map(StaffPrincipal::language);
    }
}
