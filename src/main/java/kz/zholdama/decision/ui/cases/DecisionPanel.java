package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.PreparedCase;
import kz.zholdama.decision.desk.Previews;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.Drawn;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Fields;
import kz.zholdama.platform.ui.form.LongestText;
import kz.zholdama.platform.ui.work.WorkDesk;
import org.jspecify.annotations.Nullable;

/** The next step of the case: what can be decided now, and if not, why not. */
final class DecisionPanel extends CasePanel {

    private final TextArea note = new TextArea(getTranslation("cases.decision.note"));
    private final Fields fields = new Fields(this);
    private final Drawn returned = new Drawn();
    private final Drawn state = new Drawn();
    private final Drawn warnings = new Drawn();
    private final Button preview = new Button(getTranslation("cases.decision.preview"));
    private final Button submit = new Button(getTranslation("cases.decision.submit"));
    private final Button takeBack = new Button(getTranslation("cases.decision.take-back"));
    private final Button handOver = new Button(getTranslation("cases.decision.hand-over"));
    private final Drawn outcome = new Drawn();
    private final Button refer = new Button(getTranslation("cases.decision.prepare-referral"));
    private final Drawn whyNoReferral = new Drawn();
    private final Button refuse = new Button(getTranslation("cases.decision.prepare-refusal"));
    private final Drawn whyNoRefusal = new Drawn();
    private final Drawn onward = new Drawn();
    private final WorkDesk work;

    DecisionPanel(CaseDesk desk, Preparation preparation, Previews previews, WorkDesk work) {
        super(desk, "cases.decision");
        this.work = work;
        fields.add("note", note);
        LongestText.of(note, 1000);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        note.addValueChangeListener(event -> {
            if (!event.getValue().strip().equals(desk.file().sheet().note()) && !note.isInvalid()) {
                desk.record(sheet -> sheet.withNote(event.getValue()));
            }
        });
        preview.addClickListener(_ -> new PreviewDialog(desk.file().id(), previews).open());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        handOver.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        does(submit, "cases.done.submitted", shown -> preparation.submit(shown.id(), shown.version()));
        does(takeBack, "cases.done.taken-back", shown -> preparation.takeBack(shown.id(), shown.version()));
        does(handOver, "cases.done.handed-over", shown -> preparation.handOver(shown.id(), shown.version()));
        does(refer, "cases.done.prepared", shown -> preparation.prepareReferral(shown.id(), shown.version()));
        does(refuse, "cases.done.prepared", shown -> preparation.prepareRefusal(shown.id(), shown.version()));
        var content = new Div(
                returned,
                state,
                warnings,
                preview,
                submit,
                takeBack,
                handOver,
                outcome,
                refer,
                whyNoReferral,
                refuse,
                whyNoRefusal,
                onward);
        content.addClassName("decision-content");
        add(note, content);
    }

    private void does(Button button, String doneKey, Function<CaseFile, CaseFile> command) {
        button.addClickListener(_ -> {
            if (fits() && desk().run(command)) {
                Notices.done(getTranslation(doneKey));
                desk().goOn();
            }
        });
    }

    private boolean fits() {
        var fits = fields.check().isEmpty();
        if (!fits) {
            fields.focus();
        }
        return fits;
    }

    @Override
    public void show(CaseFile file) {
        if (!note.isInvalid()) { // what is too long is not saved, nor lost
            note.setValue(file.sheet().note());
        }
        note.setReadOnly(!desk().mayExamine());
        note.setHelperText(desk().mayExamine() ? getTranslation("cases.decision.note.hint") : "");
        note.setVisible(desk().mayExamine() || !file.sheet().note().isEmpty());
        showSteps(file);
        var isPrepared = file.application().status() == ApplicationStatus.PREPARED;
        returned.show(
                List.of(isPrepared, file.returns()),
                () -> file.returns().stream().limit(1).filter(_ -> isPrepared).map(DecisionWords::returned));
        state.show(
                Arrays.asList(file.application().status(), file.application().decisionKind(), prepared(file)),
                () -> DecisionWords.state(file));
        outcome.show(
                Arrays.asList(
                        file.application().status(),
                        file.application().handedOverAt(),
                        file.application().decisionKind()),
                () -> DecisionWords.outcome(file.application()));
        onward.show(Arrays.asList(file.application().status(), handOver.isVisible()), () -> onward(file));
    }

    /** The step that can be taken now; without one, the note, or the next case. */
    @Override
    public Optional<Runnable> toDo() {
        return Stream.<Component>concat(
                        Stream.of(submit, refer, refuse, handOver).filter(step -> step.isVisible() && step.isEnabled()),
                        Stream.concat(
                                Stream.of(note).filter(field -> field.isVisible() && !field.isReadOnly()),
                                onward.getChildren()))
                .findFirst()
                .flatMap(step -> toDo(step, true));
    }

    /** Where a specialist goes on who has nothing more to decide here: the most urgent of the other cases. */
    private Stream<Component> onward(CaseFile file) {
        if (!desk().isSpecialist() || file.isOpenForExamination()) {
            return Stream.empty();
        }
        var link = work.next(file.id())
                .map(next -> new Anchor(next.route(), getTranslation("cases.next", named("number", next.number()))))
                .orElseGet(() -> new Anchor("cases", getTranslation("cases.next.none")));
        link.setClassName("primary-link", !handOver.isVisible()); // one step stands out, not two
        return Stream.of(link);
    }

    /** Which steps can be taken now, and why the others cannot. */
    private void showSteps(CaseFile file) {
        var status = file.application().status();
        var assessment = file.assessment();
        var specialist = desk().isSpecialist();
        var prepared = status == ApplicationStatus.PREPARED ? prepared(file) : null;
        var stillPossible = prepared == DecisionKind.REFERRAL ? assessment.mayRefer() : assessment.mayRefuse();
        var unheard = prepared == DecisionKind.REASONED_REFUSAL
                && file.mustBeHeard()
                && file.sheet().hearing() == null;
        warnings.show(
                Arrays.asList(prepared, stillPossible, unheard),
                () -> Stream.of(
                                prepared == null || stillPossible ? null : warning("cases.decision.no-longer"),
                                unheard ? warning("cases.decision.unheard") : null)
                        .filter(Objects::nonNull));
        preview.setVisible(prepared != null || status == ApplicationStatus.AWAITING_DIRECTOR);
        submit.setVisible(prepared != null && specialist);
        submit.setEnabled(stillPossible && !unheard);
        takeBack.setVisible(status == ApplicationStatus.AWAITING_DIRECTOR && specialist);
        handOver.setVisible((status == ApplicationStatus.ISSUED || status == ApplicationStatus.SLIP_RETURNED)
                && file.application().handedOverAt().isEmpty()
                && specialist);
        var mayPrepare = file.isOpenForExamination() && specialist;
        offer(refer, mayPrepare, assessment.mayRefer(), prepared == DecisionKind.REFERRAL);
        offer(refuse, mayPrepare, assessment.mayRefuse(), prepared == DecisionKind.REASONED_REFUSAL);
        refer.setThemeVariant(
                ButtonVariant.LUMO_PRIMARY, status == ApplicationStatus.REGISTERED && assessment.mayRefer());
        whyNoReferral.show(
                mayPrepare && !assessment.mayRefer() ? assessment : "",
                () -> mayPrepare && !assessment.mayRefer()
                        ? Stream.of(DecisionWords.why("cases.decision.no-referral", assessment))
                        : Stream.empty());
        whyNoRefusal.show(
                mayPrepare && !assessment.mayRefuse() ? assessment : "",
                () -> mayPrepare && !assessment.mayRefuse()
                        ? Stream.of(
                                assessment.mayRefer()
                                        ? DecisionWords.hint(getTranslation("cases.decision.no-refusal"))
                                        : DecisionWords.why("cases.decision.no-refusal-yet", assessment))
                        : Stream.empty());
    }

    private static void offer(Button step, boolean mayPrepare, boolean possible, boolean isPrepared) {
        step.setEnabled(possible);
        step.setVisible(mayPrepare && !(isPrepared && possible));
    }

    private static @Nullable DecisionKind prepared(CaseFile file) {
        return file.prepared().map(PreparedCase::kind).orElse(null);
    }
}
