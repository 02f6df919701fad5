package kz.zholdama.staff;

import kz.zholdama.platform.ui.LanguageChosen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the chosen language of the screens with the account. */
@Component
class Languages {

    private final StaffAccounts accounts;

    Languages(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void on(LanguageChosen chosen) {
        accounts.remember(chosen.staff(), chosen.language());
    }
}
