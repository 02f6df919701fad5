package kz.zholdama.directory.ui.importing;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.Map;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.records.Imports;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.database.Outage;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.web.Incidents;
import org.jspecify.annotations.Nullable;

/** Loads a file into a directory: choose it, look at what would change, carry it out or leave it. */
@Route("directories/import")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
class ImportView extends Div implements HasUrlParameter<String>, TitledPage, BeforeLeaveObserver {

    private static final Map<String, String> BACK = Map.of(
            "settlement",
            "directories/settlements",
            "employer",
            "directories/employers",
            "contract",
            "directories/employers",
            "organisation",
            "directories/organisations");
    private static final int ASK_MS = 500;

    private final transient Imports imports;
    private final transient Incidents incidents;
    private final Div step = new Div();
    private String type = "";
    private transient @Nullable ImportJob job;
    private @Nullable Registration polling;

    ImportView(Imports imports, Incidents incidents) {
        this.imports = imports;
        this.incidents = incidents;
        addClassNames("page", "page-full", "import");
        step.addClassName("import-step");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        if (!BACK.containsKey(parameter)) {
            throw new NotFoundException();
        }
        type = parameter;
        removeAll();
        add(
                new PageHeader(
                                title(),
                                new Button(
                                        getTranslation("directory.import.back"),
                                        VaadinIcon.ARROW_LEFT.create(),
                                        _ -> UI.getCurrent().navigate(BACK.get(type))))
                        .withHint(getTranslation("directory.import.hint." + type)),
                step);
        chooseFile();
    }

    private void chooseFile() {
        step.removeAll();
        var choose = new Button(getTranslation("directory.upload.choose"));
        step.add(uploader(choose));
        Focus.on(choose);
    }

    private Upload uploader(Button choose) {
        var upload = new Upload(new ImportUpload(this::arrived, this::refused));
        upload.setUploadButton(choose);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) TableFile.LARGEST);
        upload.setI18n(UploadTexts.of(this));
        upload.addFileRejectedListener(_ -> refused(getTranslation(
                "directory.import.error.too-large", named("megabytes", TableFile.LARGEST / 1024 / 1024))));
        return upload;
    }

    /** Called while the file is being received, outside the session's lock; the plan is made before the screen waits. */
    private void arrived(Path file, UI ui) {
        try {
            var plan = imports.plan(type, file);
            var _ = ui.access(() -> preview(plan));
        } catch (RuntimeException failed) {
            var _ = ui.access(() -> refused(told(failed)));
        }
    }

    /** What it was that the person can act on, or the number of the incident. */
    private String told(Throwable failure) {
        return failure instanceof UserFacingException refused
                ? RefusalText.of(this, refused)
                : Outage.told(failure)
                        .map(away -> RefusalText.of(this, away))
                        .orElseGet(
                                () -> getTranslation("error.incident", named("incident", incidents.record(failure))));
    }

    private void refused(String reason) {
        chooseFile();
        var message = new Paragraph(reason);
        message.addClassName("error-summary");
        message.getElement().setAttribute("role", "alert");
        step.addComponentAsFirst(message);
    }

    private void preview(ImportPlan<?> plan) {
        step.removeAll();
        var carryOut = new Button(getTranslation("directory.import.carry-out"), _ -> asked(plan));
        carryOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        carryOut.setEnabled(plan.canBeCarriedOut());
        var other = new Button(getTranslation("directory.import.other-file"), _ -> chooseFile());
        var buttons = new Div(carryOut, other);
        buttons.addClassName("toolbar");
        step.add(new ImportPreview(type, plan, imports.retiresMany(plan)), buttons);
        Focus.on(carryOut.isEnabled() ? carryOut : other);
    }

    /** What a file that was cut off would do is done only to who says yes to that as well. */
    private void asked(ImportPlan<?> plan) {
        if (!imports.retiresMany(plan)) {
            carryOut(plan, false);
            return;
        }
        Question.dissuade(
                "directory.import.retire",
                () -> carryOut(plan, true),
                named("retired", plan.of(LineKind.RETIRED).size()),
                named("present", plan.present()));
    }

    private void carryOut(ImportPlan<?> plan, boolean retiringMany) {
        var running = new ImportJob(imports, type, plan, retiringMany);
        job = running;
        step.removeAll();
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", getTranslation("directory.import.running"));
        var cancel = new Button(getTranslation("directory.import.cancel"), click -> {
            running.cancel();
            click.getSource().setEnabled(false);
        });
        step.add(new Paragraph(getTranslation("directory.import.running")), bar, cancel);
        var ui = UI.getCurrent();
        ui.setPollInterval(ASK_MS);
        polling = ui.addPollListener(_ -> {
            bar.setValue(Math.min(1, running.share()));
            if (running.isOver()) {
                stopAsking(ui);
                over(plan, running.failure());
            }
        });
    }

    private void stopAsking(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    private void over(ImportPlan<?> plan, @Nullable Throwable failure) {
        job = null;
        if (failure == null) {
            chooseFile();
            Notices.done(getTranslation("directory.import.done"));
            UI.getCurrent().navigate(BACK.get(type));
        } else {
            preview(plan);
            Notices.problem(told(failure));
        }
    }

    /** Who leaves would not be told how it ended: so he is asked, and the import stopped with it. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var running = job;
        if (running == null || running.isOver()) {
            return;
        }
        var postponed = event.postpone();
        Question.dissuade("directory.import.leave", () -> {
            running.cancel();
            job = null;
            postponed.proceed();
        });
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stopAsking(detach.getUI());
    }

    @Override
    public String title() {
        return getTranslation("directory.import.title." + type);
    }
}
