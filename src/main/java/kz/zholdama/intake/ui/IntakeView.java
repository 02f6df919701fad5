package kz.zholdama.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.intake.drafts.DraftApplication;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.NoSuchDraft;
import kz.zholdama.intake.drafts.TakenOver;
import kz.zholdama.intake.inquiries.Inquiries;
import kz.zholdama.intake.registration.Answers;
import kz.zholdama.intake.registration.Filed;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.intake.scans.Scans;
import kz.zholdama.measure.Kinds;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.PdfView;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.form.ErrorSummary;
import org.jspecify.annotations.Nullable;

/**
 * The intake wizard, one step a screen. All that is typed is on the server after each field; the page itself holds nothing
 * that a reload would lose, and only the fields of the present step.
 */
@Route("intake/:draft?([0-9]{1,18})/:step?([a-z]+)")
@RolesAllowed(Role.SPECIALIST_ROLE)
@Menu(title = "intake.menu", order = 10, icon = "vaadin:file-add")
class IntakeView extends Div implements BeforeEnterObserver, TitledPage {

    /** Enter goes on, unless the key already meant something where it was pressed. Leaving the field sends its value first. */
    private static final String ENTER = """
            event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.defaultPrevented
            && !event.isComposing
            && !event.composedPath().some(part => ['button', 'a', 'textarea', 'vaadin-button'].includes(part.localName))
            && (document.activeElement.blur(), true)""";

    private final Drafts drafts;
    private final Intake intake;
    private final Kinds kinds;
    private final SettlementPicker settlements;
    private final CurrentStaff staff;
    private final DraftScans scans;
    private final DraftInquiries inquiries;
    private final CareerCentres centres;
    private final Clock clock;
    private final ErrorSummary errors = new ErrorSummary();
    private final Served served = new Served();
    /** Names of the fields that were wrong when the specialist last went on. */
    private Set<String> told = Set.of();

    private @Nullable DraftApplication draft;
    private DraftContent content = DraftContent.EMPTY;
    private IntakeStep current = IntakeStep.APPLICANT;
    private @Nullable WizardStep step;
    private @Nullable Answers answers;
    private @Nullable DraftContent answeredFor;
    /** Set once the draft went to someone else or another window: nothing more is saved from here. */
    private boolean lost;

    IntakeView(
            Drafts drafts,
            Intake intake,
            Kinds kinds,
            SettlementPicker settlements,
            CurrentStaff staff,
            Scans scans,
            Inquiries inquiries,
            CareerCentres centres,
            Clock clock) {
        this.drafts = drafts;
        this.intake = intake;
        this.kinds = kinds;
        this.settlements = settlements;
        this.staff = staff;
        this.centres = centres;
        this.clock = clock;
        this.scans = new DraftScans(scans, () -> draft);
        this.inquiries = new DraftInquiries(inquiries, () -> draft);
        addClassNames("page", "wizard");
        getElement()
                .addEventListener("keydown", _ -> {
                    if (current != IntakeStep.REVIEW && step != null && step.isAttached()) {
                        goOn();
                    }
                })
                .setFilter(ENTER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        lost = false;
        step = null;
        var id = event.getRouteParameters().getLong("draft");
        if (id.isEmpty()) {
            draft = null;
            content = DraftContent.EMPTY;
            show(IntakeStep.APPLICANT);
            return;
        }
        try {
            if (draft == null || draft.id() != id.get()) {
                draft = drafts.load(id.get());
            }
        } catch (NoSuchDraft gone) {
            draft = null;
            showInstead(new UnavailableDraft(gone));
            return;
        }
        content = draft.content();
        if (draft.holder().filter(staff.actor()::isSamePersonAs).isEmpty()) {
            showInstead(served(), new UnavailableDraft(draft, this::takeOver));
            return;
        }
        show(event.getRouteParameters().get("step").flatMap(IntakeStep::ofPath).orElse(draft.step()));
    }

    private void show(IntakeStep wanted) {
        var reachable = answers().reachable();
        current = wanted.earlierOf(reachable);
        step = create(current);
        step.onChange(this::autosave);
        errors.clear();
        told = Set.of();
        removeAll();
        add(
                new PageHeader(getTranslation("intake.title"), new Anchor("drafts", getTranslation("drafts.menu"))),
                served(),
                new StepProgress(current, reachable, this::address),
                errors,
                step,
                buttons());
        step.focusFirst();
        answers = null; // by the next step the day may be another, or the person may have another case
    }

    private @Nullable Long town() {
        return Optional.ofNullable(staff.get().centreId())
                .map(centres::get)
                .map(CareerCentre::settlementId)
                .orElse(null);
    }

    private Served served() {
        return served.show(content.person(), LocalDate.now(clock));
    }

    private WizardStep create(IntakeStep wanted) {
        return switch (wanted) {
            case APPLICANT -> new ApplicantStep(content, intake, settlements, inquiries, town(), staff.get()::sees);
            case MEASURE -> new MeasureStep(content, answers(), intake);
            case DETAILS -> new DetailsStep(content, answers(), kinds);
            case DOCUMENTS -> new DocumentsStep(content, answers(), intake, scans, inquiries, kinds);
            case CONSENTS -> new ConsentsStep(content);
            case REVIEW -> new ReviewStep(content, answers(), scans.all(), kinds, settlements, this::address);
        };
    }

    private Div buttons() {
        var buttons = new Div();
        buttons.addClassName("wizard-buttons");
        if (step instanceof ReviewStep review) {
            buttons.add(review.ask());
        }
        if (current != IntakeStep.REVIEW) {
            var next = primary("intake.next", this::goOn);
            next.addClickShortcut(Key.PAGE_DOWN, KeyModifier.ALT);
            buttons.add(next);
        } else if (answers().shortcomings().isEmpty()) {
            buttons.add(primary("intake.register", () -> file(() -> intake.register(draft().id(), draft().version()))));
        } else {
            buttons.add(primary("intake.receipt.preview", this::previewReceipt));
        }
        if (current != IntakeStep.APPLICANT) {
            var back = new Button(getTranslation("intake.back"), _ -> open(current.previous()));
            back.addClickShortcut(Key.PAGE_UP, KeyModifier.ALT);
            buttons.add(back);
        }
        return buttons;
    }

    private Button primary(String text, Runnable action) {
        var button = new Button(getTranslation(text));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void goOn() {
        content = step().typed(content);
        served();
        var problems = answers().problems(current);
        var wrong = step().mark(problems);
        if (!wrong.isEmpty()) {
            told = problems.stream()
                    .map(Problem::field)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            save(current);
            errors.show(wrong);
        } else if (save(current.next())) {
            open(current.next());
        }
    }

    private DraftApplication draft() {
        return Objects.requireNonNull(draft, "what is filed or taken over was saved before");
    }

    private WizardStep step() {
        return Objects.requireNonNull(step, "what is typed stands in a step");
    }

    /** Asked once for what is typed, however many parts of the page want to know. */
    private Answers answers() {
        if (answers == null || !content.equals(answeredFor)) {
            answers = intake.answers(content);
            answeredFor = content;
        }
        return answers;
    }

    private void open(IntakeStep wanted) {
        if (draft != null) {
            UI.getCurrent().navigate(address(wanted));
        }
    }

    private String address(IntakeStep wanted) {
        return draft == null ? "intake" : "intake/" + draft.id() + "/" + wanted.path();
    }

    private void autosave() {
        content = step().typed(content);
        served();
        save(current);
        if (!told.isEmpty()) {
            errors.renew(step().mark(answers().problems(current).stream()
                    .filter(problem -> problem.field() != null && told.contains(problem.field()))
                    .toList()));
        }
    }

    /** @return whether it is saved; if not, the person is told why and what is typed stays on the screen */
    private boolean save(IntakeStep at) {
        if (lost) {
            return false;
        }
        try {
            if (draft != null) {
                draft = drafts.save(draft.id(), draft.version(), content, at);
            } else if (!content.equals(DraftContent.EMPTY)) {
                draft = drafts.start(content, at);
                UI.getCurrent().getPage().getHistory().replaceState(null, address(current));
            }
            return true;
        } catch (TakenOver | ChangedMeanwhile | NoSuchDraft refused) {
            lost = true;
            var told = new LostDraft(refused);
            addComponentAtIndex(1, told);
            Focus.on(told);
            return false;
        }
    }

    private void previewReceipt() {
        var id = draft().id();
        var preview = new PdfView(getTranslation("intake.receipt"), "receipt.pdf", () -> intake.previewReceipt(id));
        var confirm = primary(
                "intake.receipt.issue", () -> file(() -> intake.refuseAcceptance(draft().id(), draft().version())));
        var back = new Button(getTranslation("intake.receipt.back"), _ -> show(IntakeStep.REVIEW));
        var buttons = new Div(confirm, back);
        buttons.addClassName("wizard-buttons");
        removeAll();
        add(
                new PageHeader(getTranslation("intake.receipt")).withHint(getTranslation("intake.receipt.hint")),
                served(),
                errors,
                preview,
                buttons);
        confirm.focus();
    }

    private void file(Supplier<Filed> end) {
        try {
            var filed = end.get();
            draft = null;
            UI.getCurrent().navigate(FiledView.class, filed.applicationId());
        } catch (InvalidInput invalid) {
            show(IntakeStep.of(invalid.problems().getFirst()));
            errors.show(step().mark(invalid.problems()));
        } catch (UserFacingException refused) {
            errors.show(List.of(new ErrorSummary.Line(null, RefusalText.of(this, refused))));
        }
    }

    private void takeOver() {
        draft = drafts.takeOver(draft().id());
        content = draft.content();
        show(draft.step());
    }

    private void showInstead(Component... parts) {
        removeAll();
        add(new PageHeader(getTranslation("intake.title")));
        add(parts);
    }

    @Override
    public String title() {
        return getTranslation("intake.title")
                + (step == null ? "" : ": " + getTranslation("intake.step." + current.name()));
    }
}
