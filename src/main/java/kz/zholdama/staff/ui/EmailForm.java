package kz.zholdama.staff.ui;

import kz.zholdama.person.EmailAddress;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.staff.OwnAccount;
import org.jspecify.annotations.Nullable;

/** Where the holder of an account is told of what waits for him. */
final class EmailForm extends Form<EmailForm.Typed> {

    record Typed(@Nullable String email) {}

    EmailForm(OwnAccount own) {
        super(Typed.class, "staff.");
        wide(text("email", EmailAddress.LONGEST)).setHelperText(getTranslation("staff.email.hint"));
        show(new Typed(own.details().email()));
        onSave(() -> submit(
                typed -> {
                    own.changeEmail(typed.email());
                    return typed;
                },
                saved -> {
                    show(saved);
                    Notices.done(getTranslation("staff.saved"));
                }));
    }
}
