package kz.zholdama.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.PdfView;
import kz.zholdama.platform.ui.TitledPage;

/** How an intake ended: the number and the term, or the refusal, and the paper to print. */
@Route("filed")
@RolesAllowed(Role.SPECIALIST_ROLE)
class FiledView extends Div implements HasUrlParameter<Long>, TitledPage {

    private final Applications applications;
    private final DocumentArchive archive;

    FiledView(Applications applications, DocumentArchive archive) {
        this.applications = applications;
        this.archive = archive;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, Long applicationId) {
        removeAll();
        var application = applications.look(applicationId);
        var next = new Anchor("intake", getTranslation("intake.filed.next"));
        next.addClassName("primary-link");
        var whole = new Anchor("cases/" + applicationId, getTranslation("intake.filed.case"));
        add(
                new PageHeader(
                        getTranslation(
                                application.number().isPresent() ? "intake.filed.registered" : "intake.filed.refused"),
                        whole,
                        next),
                new Served()
                        .show(TypedPerson.of(application.content().applicant()), Dates.dayOf(application.receivedAt())),
                outcome(application));
        archive.ofApplication(applicationId).stream()
                .filter(document ->
                        document.kind() == DocumentKind.APPLICATION || document.kind() == DocumentKind.RECEIPT)
                .findFirst()
                .ifPresent(document -> add(new PdfView(
                        getTranslation("intake.filed.paper." + document.kind().name()),
                        document.number().orElse("receipt") + ".pdf",
                        () -> archive.content(document.id()))));
        next.focus();
    }

    private Div outcome(Application application) {
        var panel = new Div();
        panel.addClassNames("panel", "filed");
        application
                .number()
                .ifPresentOrElse(
                        number -> {
                            var shown = new H2(number);
                            shown.addClassName("filed-number");
                            panel.add(
                                    shown,
                                    new LabelledValues()
                                            .with(
                                                    getTranslation("intake.filed.countsFrom"),
                                                    Dates.day(application.countsFrom()))
                                            .with(
                                                    getTranslation("intake.filed.dueAt"),
                                                    application
                                                            .dueAt()
                                                            .map(Dates::moment)
                                                            .orElse(""))
                                            .with(
                                                    getTranslation("intake.measure"),
                                                    getTranslation("measure."
                                                            + application
                                                                    .measure()
                                                                    .name())));
                        },
                        () -> panel.add(new Paragraph(getTranslation("intake.filed.refused.hint"))));
        return panel;
    }

    @Override
    public String title() {
        return getTranslation("intake.title");
    }
}
