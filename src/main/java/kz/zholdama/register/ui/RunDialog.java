package kz.zholdama.register.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.nio.file.Files;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Has a file written while the person looks on, and hands it over. */
abstract class RunDialog extends Dialog {

    private static final int LOOK_EVERY_MS = 500;

    private final String texts;
    private final transient RegisterTools tools;
    private final Button start = new Button();
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private transient @Nullable ExportRun run;
    private @Nullable Registration looking;

    /**
     * What is written.
     *
     * @param name without its ending
     */
    record Written(ExportRun.Writing writing, String name, String ending, String mediaType) {}

    /** @param texts what its text keys begin with; by itself the heading */
    RunDialog(String texts, RegisterTools tools) {
        this.texts = texts;
        this.tools = tools;
        setHeaderTitle(getTranslation(texts));
        start.setText(getTranslation(texts + ".start"));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(_ -> ask());
        state.getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        bar.setVisible(false);
        getFooter().add(new Button(getTranslation("register.export.close"), _ -> close()), start);
    }

    /** The start is pressed: ends in {@link #begin}, or says why not. */
    abstract void ask();

    /** Said at the end. */
    abstract String done(int rows, boolean whole);

    /** @param parts what is chosen, which stays as it is from then on */
    final void ask(Component... parts) {
        add(new Paragraph(getTranslation(texts + ".hint")));
        add(parts);
        add(state, bar);
    }

    final void focusStart() {
        Focus.on(start);
    }

    final void begin(Written wanted) {
        var began = new ExportRun();
        run = began;
        start.setVisible(false);
        bar.setVisible(true);
        bar.getElement().setAttribute("aria-label", getTranslation("register.export.goes-on"));
        began.start(wanted.writing(), tools.address());
        var ui = getUI().orElseThrow();
        ui.setPollInterval(LOOK_EVERY_MS);
        looking = ui.addPollListener(_ -> look(began, wanted));
        state.setText(getTranslation("register.export.goes-on"));
    }

    private void look(ExportRun current, Written written) {
        if (!current.isOver()) {
            state.setText(getTranslation(texts + ".rows", named("count", current.rows())));
            return;
        }
        stopLooking();
        bar.setVisible(false);
        var failure = current.failure();
        if (failure != null) {
            tell(failure);
            close();
            return;
        }
        state.setText(done(current.rows(), current.isWhole()));
        var link = new Anchor(file(current, written), getTranslation(texts + ".load"));
        link.addClassName("download");
        add(link);
        Focus.on(link);
    }

    private void tell(Throwable failure) {
        if (failure instanceof UserFacingException refused) {
            Notices.problem(refused);
        } else {
            getUI().ifPresent(ui -> ui.getSession().getErrorHandler().error(new ErrorEvent(failure)));
        }
    }

    private static DownloadHandler file(ExportRun run, Written written) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("Cache-Control", "no-store");
            return new DownloadResponse(
                    Files.newInputStream(run.file()),
                    written.name() + written.ending(),
                    written.mediaType(),
                    Files.size(run.file()));
        });
    }

    private void stopLooking() {
        if (looking != null) {
            looking.remove();
            looking = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (looking != null) {
            looking.remove();
            detached.getUI().setPollInterval(-1);
        }
        if (run != null) {
            run.giveUp();
        }
    }
}
