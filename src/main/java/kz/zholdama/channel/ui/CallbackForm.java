package kz.zholdama.channel.ui;

import kz.zholdama.channel.callbacks.Callback;
import kz.zholdama.platform.ui.form.Form;

/** Where an account is called. */
final class CallbackForm extends Form<CallbackForm.Typed> {

    record Typed(String address) {}

    CallbackForm() {
        super(Typed.class, "channel.callback.");
        inOneColumn();
        require(text("address", Callback.LONGEST_ADDRESS))
                .setHelperText(getTranslation("channel.callback.address.hint"));
    }
}
