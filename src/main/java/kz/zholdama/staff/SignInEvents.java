package kz.zholdama.staff;

import kz.zholdama.platform.security.CentreShare;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins, so that guessing a password locks the account, and notes the successful ones. */
@Component
class SignInEvents {

    private final StaffAccounts accounts;

    SignInEvents(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** Before anybody is signed in. */
    @EventListener
    void on(AuthenticationSuccessEvent event) {
        accounts.passwordWasRight(event.getAuthentication().getName());
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        accounts.signedIn(event.getAuthentication().getName());
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        var username = event.getAuthentication().getName();
        accounts.byName(username) // what is waited for there keeps no other centre from signing in
                .ifPresent(member ->
                        CentreShare.of(member.centreId().orElse(null), () -> accounts.failedToSignIn(username)));
    }
}
