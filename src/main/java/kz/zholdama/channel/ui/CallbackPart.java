package kz.zholdama.channel.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.channel.accounts.ChannelAccount;
import kz.zholdama.channel.callbacks.Callback;
import kz.zholdama.channel.callbacks.Callbacks;
import kz.zholdama.channel.callbacks.GivenCallbackSecret;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import kz.zholdama.platform.ui.form.FormDialog;
import org.jspecify.annotations.Nullable;

/** Where an account is told what happens, how that goes, and what an administrator can do about it. */
final class CallbackPart extends Div {

    private final transient Callbacks callbacks;
    private final transient ChannelAccount account;
    private final boolean writable;
    private final transient Runnable happened;

    /** @param happened is told of what has become history */
    CallbackPart(Callbacks callbacks, ChannelAccount account, boolean writable, Runnable happened) {
        this.callbacks = callbacks;
        this.account = account;
        this.writable = writable && !account.retired();
        this.happened = happened;
        show();
    }

    private void showAnew() {
        show();
        happened.run();
    }

    private void show() {
        removeAll();
        var callback = callbacks.of(account.id()).orElse(null);
        add(new H3(getTranslation("channel.callback")));
        add(callback == null ? new Paragraph(getTranslation("channel.callback.none")) : values(callback));
        if (writable) {
            add(actions(callback));
        }
    }

    private LabelledValues values(Callback callback) {
        var values = new LabelledValues()
                .with(getTranslation("channel.callback.state"), badge(callback))
                .with(getTranslation("channel.callback.address"), callback.address())
                .with(
                        getTranslation("channel.callback.delivered"),
                        callback.deliveredAt() == null
                                ? getTranslation("channel.callback.delivered.never")
                                : Dates.moment(callback.deliveredAt()));
        if (callback.offAt() != null) {
            values.with(getTranslation("channel.callback.off"), Dates.moment(callback.offAt()));
        }
        if (callback.failure() != null) {
            values.with(getTranslation("channel.callback.failure"), failure(callback));
        }
        if (callback.reply() != null) {
            values.with(getTranslation("channel.callback.reply"), callback.reply());
        }
        if (callback.isOn() && callback.nextAt() != null) {
            values.with(getTranslation("channel.callback.next"), Dates.moment(callback.nextAt()));
        }
        return values.with(getTranslation("channel.callback.secrets"), SecretDialog.words(callback.secrets()));
    }

    private StatusBadge badge(Callback callback) {
        if (!callback.isOn()) {
            return new StatusBadge(
                    getTranslation(
                            callback.givenUp() ? "channel.callback.state.given-up" : "channel.callback.state.off"),
                    callback.givenUp() ? Tone.BAD : Tone.NEUTRAL);
        }
        if (callback.failure() != null) {
            return new StatusBadge(getTranslation("channel.callback.state.failing"), Tone.WARNING);
        }
        return new StatusBadge(
                getTranslation(callback.waiting() ? "channel.callback.state.waiting" : "channel.callback.state.on"),
                Tone.GOOD);
    }

    private String failure(Callback callback) {
        var why = getTranslation("channel.callback.failure." + callback.failure());
        return getTranslation("channel.callback.failed", named("why", why), named("tries", callback.tries()));
    }

    private Div actions(@Nullable Callback callback) {
        var actions = new Div();
        actions.addClassNames("toolbar", "record-actions");
        actions.add(
                button(callback == null ? "channel.callback.enter" : "channel.callback.change", () -> enter(callback)));
        if (callback == null) {
            return actions;
        }
        var id = account.id();
        var version = callback.version();
        if (callback.isOn()) {
            if (callback.waiting()) {
                actions.add(button(
                        "channel.callback.now",
                        () -> act("channel.callback.now", () -> callbacks.sendNow(id, version))));
            }
            actions.add(asked("channel.callback.switch-off", () -> callbacks.switchOff(id, version)));
        } else {
            actions.add(button(
                    "channel.callback.switch-on",
                    () -> act("channel.callback.switch-on", () -> callbacks.switchOn(id, version))));
        }
        actions.add(button(
                "channel.callback.secret",
                () -> Question.ask(
                        "channel.callback.secret", () -> attempt(() -> given(callbacks.newSecret(id, version))))));
        if (callback.secrets().size() > 1) {
            actions.add(asked("channel.callback.secret.end", () -> callbacks.endEarlierSecrets(id, version)));
        }
        return actions;
    }

    private void enter(@Nullable Callback callback) {
        var dialog = new FormDialog<>("channel.callback", new CallbackForm());
        dialog.form().show(new CallbackForm.Typed(callback == null ? "" : callback.address()));
        dialog.submits(
                        typed -> callbacks.enter(
                                account.id(), callback == null ? 0 : callback.version(), typed.address()),
                        this::given)
                .open();
    }

    private void given(GivenCallbackSecret given) {
        if (given.secret() == null) {
            Notices.done(getTranslation("channel.saved"));
            showAnew();
        } else {
            SecretDialog.ofCallback(given.secret(), this::showAnew).open();
        }
    }

    private Button asked(String key, Runnable act) {
        return button(key, () -> Question.ask(key, () -> act(key, act)));
    }

    private Button button(String key, Runnable pressed) {
        var button = new Button(getTranslation(key), _ -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void act(String key, Runnable act) {
        attempt(() -> {
            act.run();
            Notices.done(getTranslation(key + ".done"));
            showAnew();
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (UserFacingException refused) {
            Notices.problem(refused);
            showAnew();
        }
    }
}
