package kz.zholdama.decision.ui.signing;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.ClientAddress;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.RefusalText;

/** The ways to sign some documents; in their place, while they are signed, how far that is. */
public final class SigningPanel extends Div implements SigningRun.Watcher {

    private final int all;
    private final Supplier<List<SigningOrder>> typed;
    private final ClientAddress address;
    private final Consumer<SigningRun> whenFinished;
    private final List<SigningWay> ways = new ArrayList<>();
    private final ProgressBar bar = new ProgressBar();
    private final Div state = new Div();
    private final Button stop = new Button(getTranslation("desk.ncalayer.stop"));
    private final Div running = new Div(state, bar, stop);
    private Consumer<Boolean> whileRunning = _ -> {};
    private SigningRun run;
    private Runnable whenStopped = () -> {};
    private Function<SigningRun, String> words = this::signed;
    private List<SigningOrder> orders = List.of();
    private int used;

    /**
     * @param all   how many there are to sign
     * @param typed what is to be signed as the screen stands when a way begins; none when something on it is missing first,
     *              which it has said
     */
    SigningPanel(
            int all, Supplier<List<SigningOrder>> typed, ClientAddress address, Consumer<SigningRun> whenFinished) {
        this.all = all;
        this.typed = typed;
        this.address = address;
        this.whenFinished = whenFinished;
        this.run = newRun();
        addClassName("signing");
        state.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("tabindex", "-1"); // holds the focus while there is no field for it
        bar.setMax(all);
        bar.getElement().setAttribute("aria-label", getTranslation("desk.running", named("count", all)));
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        stop.addClickListener(_ -> whenStopped.run());
        running.addClassName("signing-running");
        running.setVisible(false);
        add(running);
    }

    private SigningRun newRun() {
        return new SigningRun(address, orders, UI.getCurrent(), this);
    }

    /** One more way; the first one is what Enter and the first look find. */
    void add(SigningWay way) {
        if (ways.isEmpty()) {
            way.button().addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        ways.add(way);
        way.fields().forEach(this::add);
        add(way.button());
    }

    /** Says why there is not one way more, and who mends it. */
    void explain(UserFacingException why) {
        var note = new Div(getTranslation("desk.ncalayer.hindered", named("why", RefusalText.of(this, why))));
        note.addClassNames("signing-why", "muted");
        add(note);
    }

    /** What signs; for a dialog to put them among its buttons. */
    List<Button> buttons() {
        return ways.stream().map(SigningWay::button).toList();
    }

    public void focus() {
        ways.getFirst().focus();
    }

    /** One more who is told that it begins to sign, and that it does so no longer. */
    public void whileRunning(Consumer<Boolean> teller) {
        whileRunning = whileRunning.andThen(teller);
    }

    /** Says of what was signed something else than how many documents it was. */
    public SigningPanel saying(Function<SigningRun, String> whenSigned) {
        words = whenSigned;
        return this;
    }

    private String signed(SigningRun done) {
        return getTranslation("desk.signed", named("count", done.signed().size()));
    }

    /** Reads off the screen what is to be signed. @return whether there is anything */
    boolean prepare() {
        orders = typed.get();
        return !orders.isEmpty();
    }

    boolean isRunning() {
        return running.isVisible();
    }

    SigningRun run() {
        return run;
    }

    /** A way begins, with what was prepared. */
    SigningRun begin(SigningWay way) {
        used = ways.indexOf(way);
        run = newRun();
        showRunning(true);
        say(getTranslation("desk.running", named("count", all)));
        state.getElement().callJsFunction("focus");
        return run;
    }

    /** What goes on now; how long it takes cannot be told. */
    void say(String what) {
        bar.setIndeterminate(true); // one document has no parts to be counted
        state.setText(what);
        stop.setVisible(false);
    }

    void offerToStop(Runnable whenAsked) {
        whenStopped = whenAsked;
        stop.setVisible(true);
    }

    private void showRunning(boolean now) {
        for (var way : ways) {
            way.fields().forEach(field -> hide(field, now));
            way.button().setVisible(!now);
            way.button().setEnabled(!now);
        }
        running.setVisible(now);
        whileRunning.accept(now);
    }

    /** What works in the browser goes on working. */
    private static void hide(Component field, boolean now) {
        if (!(field instanceof NcaLayerLink)) {
            field.setVisible(!now);
        }
    }

    @Override
    public void refused(String why) {
        showRunning(false);
        ways.get(used).refused(why);
    }

    @Override
    public void progressed(int done) {
        if (all > 1) {
            bar.setIndeterminate(false);
            bar.setValue(done);
            state.setText(getTranslation("desk.progress", named("done", done), named("all", all)));
        }
    }

    @Override
    public void finished() {
        showRunning(false);
        whenFinished.accept(run);
        if (!run.signed().isEmpty()) {
            Notices.done(words.apply(run));
        }
        if (!run.failures().isEmpty()) {
            Notices.problem(
                    run.failures().size() == 1
                            ? run.failures().values().iterator().next()
                            : getTranslation(
                                    "desk.failed", named("count", run.failures().size())));
        }
    }
}
