package kz.zholdama.register.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.platform.tables.TableFormat;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.columns.RegisterColumn;
import kz.zholdama.register.columns.RegisterWords;
import kz.zholdama.register.exporting.RegisterExport;
import org.jspecify.annotations.Nullable;

/** Writes what the register shows into a file while the person looks on, and hands it over. */
final class ExportDialog extends Dialog {

    private static final int LOOK_EVERY_MS = 500;

    private final transient RegisterTools tools;
    private final transient RegisterQuery query;
    private final transient List<RegisterColumn> columns;
    private final transient RegisterWords words;
    private final String title;
    private final RadioButtonGroup<TableFormat> format = new RadioButtonGroup<>();
    private final Button start = new Button();
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private transient @Nullable ExportRun run;
    private @Nullable Registration looking;

    ExportDialog(
            RegisterTools tools, RegisterQuery query, List<RegisterColumn> columns, RegisterWords words, String title) {
        this.tools = tools;
        this.query = query;
        this.columns = columns;
        this.words = words;
        this.title = title;
        setHeaderTitle(getTranslation("register.export"));
        format.setLabel(getTranslation("register.export.format"));
        format.setItems(TableFormat.values());
        format.setValue(TableFormat.XLSX);
        format.setItemLabelGenerator(TableFormat::name);
        start.setText(getTranslation("register.export.start"));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(_ -> begin());
        state.getElement().setAttribute("role", "status");
        bar.setIndeterminate(true);
        bar.setVisible(false);
        add(new Paragraph(getTranslation("register.export.hint")), format, state, bar);
        getFooter().add(new Button(getTranslation("register.export.close"), _ -> close()), start);
        Focus.on(start);
    }

    private void begin() {
        var began = new ExportRun();
        run = began;
        format.setEnabled(false);
        start.setVisible(false);
        bar.setVisible(true);
        bar.getElement().setAttribute("aria-label", getTranslation("register.export.goes-on"));
        var wanted = format.getValue();
        began.start(
                (out, watcher) -> tools.export().write(query, columns, words, title, wanted, out, watcher),
                tools.address());
        var ui = getUI().orElseThrow();
        ui.setPollInterval(LOOK_EVERY_MS);
        looking = ui.addPollListener(_ -> look(began, wanted));
        state.setText(getTranslation("register.export.goes-on"));
    }

    private void look(ExportRun current, TableFormat written) {
        if (!current.isOver()) {
            state.setText(getTranslation("register.export.rows", named("count", current.rows())));
            return;
        }
        stopLooking();
        bar.setVisible(false);
        var failure = current.failure();
        if (failure != null) {
            getUI().ifPresent(ui -> ui.getSession().getErrorHandler().error(new ErrorEvent(failure)));
            close();
            return;
        }
        state.setText(getTranslation(
                current.isWhole() ? "register.export.done" : "register.export.too-many",
                named("count", Math.min(current.rows(), RegisterExport.MOST))));
        var link = new Anchor(file(current, written), getTranslation("register.export.load"));
        link.addClassName("download");
        add(link);
        Focus.on(link);
    }

    private DownloadHandler file(ExportRun written, TableFormat format) {
        var name = "register-" + LocalDate.now(tools.clock()) + format.ending();
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("Cache-Control", "no-store");
            return new DownloadResponse(
                    Files.newInputStream(written.file()), name, format.mediaType(), Files.size(written.file()));
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
