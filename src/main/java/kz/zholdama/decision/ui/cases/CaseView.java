package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.PastCase;
import kz.zholdama.decision.desk.Previews;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Examinations;
import kz.zholdama.decision.preparing.PastCases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.CasePart;
import kz.zholdama.decision.ui.Reader;
import kz.zholdama.decision.ui.StatusBadges;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.decision.ui.examination.AssessmentPanel;
import kz.zholdama.decision.ui.examination.ChecksPanel;
import kz.zholdama.decision.ui.examination.HearingPanel;
import kz.zholdama.decision.ui.examination.HistoryPanel;
import kz.zholdama.decision.ui.examination.InquiriesPanel;
import kz.zholdama.decision.ui.examination.PlacePanel;
import kz.zholdama.decision.ui.examination.RepresentativePanel;
import kz.zholdama.decision.ui.holding.Holders;
import kz.zholdama.decision.ui.notes.NotesPanel;
import kz.zholdama.decision.ui.signing.Signing;
import kz.zholdama.decision.ui.timeline.Timelines;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.journal.JournalFilter;
import kz.zholdama.journal.Subject;
import kz.zholdama.journal.ui.JournalAddress;
import kz.zholdama.measure.Kinds;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TimeLeftBadge;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.form.FormDialog;
import kz.zholdama.platform.ui.work.AtCase;
import kz.zholdama.platform.ui.work.WorkDesk;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;

/** One case: what was filed, what was found, how it is judged, and the next step. */
@Route("cases/:id")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
class CaseView extends Div implements BeforeEnterObserver, TitledPage, AtCase {

    private final Cases cases;
    private final PastCases past;
    private final WorkDesk work;
    private final Examinations examinations;
    private final Preparation preparation;
    private final Previews previews;
    private final Signing signing;
    private final Holders holders;
    private final CaseNotes notes;
    private final Timelines timelines;
    private final Kinds kinds;
    private final SettlementPicker settlements;
    private final List<CasePart> parts;
    private final Regulations regulations;
    private final CurrentStaff staff;
    private final Clock clock;
    private String title = "";
    private @Nullable Long shown;

    CaseView(
            Cases cases,
            PastCases past,
            WorkDesk work,
            Examinations examinations,
            Preparation preparation,
            Previews previews,
            Signing signing,
            Holders holders,
            CaseNotes notes,
            Timelines timelines,
            Kinds kinds,
            SettlementPicker settlements,
            List<CasePart> parts,
            Regulations regulations,
            CurrentStaff staff,
            Clock clock) {
        this.cases = cases;
        this.past = past;
        this.work = work;
        this.examinations = examinations;
        this.preparation = preparation;
        this.previews = previews;
        this.signing = signing;
        this.holders = holders;
        this.notes = notes;
        this.timelines = timelines;
        this.kinds = kinds;
        this.settlements = settlements;
        this.parts = parts;
        this.regulations = regulations;
        this.staff = staff;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(NotFoundException::new);
        shown = id;
        removeAll();
        var asOf = event.getLocation().getQueryParameters().getSingleParameter("as-of");
        if (asOf.isPresent()) {
            showPast(PastCasePage.read(past, id, asOf.get()));
            return;
        }
        show(new CaseDesk(cases, examinations, staff.get(), cases.open(id)));
    }

    private void show(CaseDesk desk) {
        if (desk.file().application().status() == ApplicationStatus.ACCEPTANCE_REFUSED) {
            showRefusedAcceptance(desk);
            return;
        }
        title = getTranslation(
                "cases.title",
                named("number", desk.file().application().number().orElse("—")));
        var assessment = new AssessmentPanel();
        var today = LocalDate.now(clock);
        var filed = new FiledPanel(desk, kinds, settlements);
        var examined = column(
                desk,
                "case-main",
                Stream.concat(Stream.of(filed), parts.stream().flatMap(part -> part.of(desk).stream()))
                        .toArray(CasePanel[]::new));
        add(
                desk,
                examined,
                new ChecksPanel(desk),
                new RepresentativePanel(desk),
                new InquiriesPanel(desk, today),
                new HistoryPanel(desk, regulations.measures(), today),
                new HearingPanel(desk, today));
        var decided = column(
                desk,
                "case-side",
                new PlacePanel(desk, examinations, kinds),
                new DecisionPanel(desk, preparation, previews, work));
        decided.add(assessment);
        var kept = column(
                desk, "case-rest", new DocumentsPanel(desk, signing), new NotesPanel(desk, notes), timelines.of(desk));
        var grid = new Div(examined, decided, kept);
        grid.addClassName("case-grid");
        var header = new CaseHeader(desk);
        add(header, holders.line(desk), grid);
        desk.onShow(file -> assessment.show(file.assessment(), file.assessedAt()));
        desk.onShow(header::show);
        var sections = new SectionLinks(Stream.of(examined, decided, kept));
        header.add(sections);
        desk.onShow(_ -> sections.show());
        desk.show();
        filed.focus();
    }

    private void showPast(PastCase asOf) {
        var desk = new CaseDesk(cases, examinations, new Reader(staff.get()), asOf.file());
        var page = new PastCasePage(
                asOf,
                desk,
                new FiledPanel(desk, kinds, settlements),
                new PlacePanel(desk, examinations, kinds),
                new HistoryPanel(desk, regulations.measures(), LocalDate.now(clock)),
                LocalDate.now(clock));
        title = page.title();
        add(page);
    }

    /** Nothing was registered: there is nothing to examine or decide, only the papers and the receipt. */
    private void showRefusedAcceptance(CaseDesk desk) {
        title = getTranslation("cases.title.acceptance-refused");
        var header = new CaseHeader(desk);
        var body = column(
                desk,
                "case-main",
                new ShortcomingsPanel(desk, regulations),
                new FiledPanel(desk, kinds, settlements),
                new DocumentsPanel(desk, signing),
                new NotesPanel(desk, notes),
                timelines.of(desk));
        add(header, body);
        desk.onShow(header::show);
        desk.show();
    }

    private static Div column(CaseDesk desk, String name, CasePanel... panels) {
        var column = new Div();
        column.addClassName(name);
        add(desk, column, panels);
        return column;
    }

    private static void add(CaseDesk desk, Div column, CasePanel... panels) {
        for (var panel : panels) {
            column.add(panel);
            desk.onShow(panel::show);
            desk.onGoOn(panel::toDo);
        }
    }

    /** Number, status and time left, with what the applicant may ask for at any time. */
    private final class CaseHeader extends Div {

        private final Div states = new Div();
        private final Button withdraw = new Button(getTranslation("cases.withdraw"));
        private final Button consent = new Button(getTranslation("cases.consent"));

        CaseHeader(CaseDesk desk) {
            withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL);
            consent.addThemeVariants(ButtonVariant.LUMO_SMALL);
            withdraw.addClickListener(_ -> new FormDialog<>("cases.withdraw.title", new WithdrawalForm())
                    .about(new Whose(desk.file()))
                    .nameButton("cases.withdraw.do")
                    .submits(
                            typed -> desk.carryOut(
                                    file -> preparation.withdrawApplication(file.id(), file.version(), typed.note())),
                            () -> {
                                Notices.done(getTranslation("cases.done.withdrawn"));
                                desk.goOn();
                            })
                    .open());
            consent.addClickListener(_ -> new FormDialog<>(
                            "cases.consent.title", new ConsentWithdrawalForm(LocalDate.now(clock)))
                    .about(new Whose(desk.file()))
                    .submits(
                            typed -> desk.carryOut(
                                    file -> preparation.withdrawConsent(file.id(), file.version(), typed.on())),
                            () -> {
                                Notices.done(getTranslation("cases.done.consent"));
                                desk.goOn();
                            })
                    .open());
            addClassName("case-header");
            states.addClassName("case-states");
            add(new PageHeader(title, withdraw, consent), states);
        }

        void show(CaseFile file) {
            var application = file.application();
            var undecided = ApplicationStatus.UNDECIDED.contains(application.status());
            withdraw.setVisible(undecided && staff.get().has(Role.SPECIALIST));
            consent.setVisible(undecided
                    && staff.get().has(Role.SPECIALIST)
                    && application.consentWithdrawnOn().isEmpty());
            states.removeAll();
            states.add(
                    StatusBadges.of(application.status()),
                    new Span(getTranslation("measure." + application.measure().name())),
                    new Span(application.content().applicant().name().full()));
            if (staff.get().has(Role.AUDITOR)) {
                states.add(
                        new Anchor(
                                JournalAddress.of(JournalFilter.of(Subject.of("application", file.id()))),
                                getTranslation("cases.journal.case")),
                        new Anchor(
                                JournalAddress.of(JournalFilter.everything().ofPerson(application.applicantId())),
                                getTranslation("cases.journal.person")));
            }
            if (undecided) {
                application
                        .dueAt()
                        .ifPresent(
                                due -> states.add(new TimeLeftBadge(Duration.between(LocalDateTime.now(clock), due))));
            }
        }
    }

    @Override
    public Optional<Long> caseAt() {
        return Optional.ofNullable(shown);
    }

    @Override
    public String title() {
        return title;
    }
}
