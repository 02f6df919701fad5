package kz.zholdama.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.Preparation;
import kz.zholdama.decision.Previews;
import kz.zholdama.decision.Return;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.platform.ui.Facts;
import kz.zholdama.platform.ui.Notices;

/** The next step of the case: what can be decided now, and if not, why not. */
final class DecisionPanel extends CasePanel {

    private final Preparation preparation;
    private final Previews previews;
    private final Div content = new Div();
    private final TextArea note = new TextArea(getTranslation("cases.decision.note"));

    DecisionPanel(CaseDesk desk, Preparation preparation, Previews previews) {
        super(desk, "cases.decision");
        this.preparation = preparation;
        this.previews = previews;
        content.addClassName("decision-content");
        note.setMaxLength(1000);
        note.setHelperText(getTranslation("cases.decision.note.hint"));
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        note.addValueChangeListener(event -> {
            if (!event.getValue().strip().equals(desk.file().sheet().note())) {
                desk.record(sheet -> sheet.withNote(event.getValue()));
            }
        });
        add(note, content);
    }

    @Override
    void show(CaseFile file) {
        note.setValue(file.sheet().note());
        note.setReadOnly(!desk().mayExamine());
        note.setVisible(desk().mayExamine() || !file.sheet().note().isEmpty());
        content.removeAll();
        file.returns().stream().limit(1).filter(_ -> file.application().status() == ApplicationStatus.PREPARED).map(this::returned)
                .forEach(content::add);
        switch (file.application().status()) {
            case REGISTERED, PREPARED -> undecided(file);
            case AWAITING_DIRECTOR -> awaiting(file);
            case ISSUED, SLIP_RETURNED -> issued(file);
            case CLOSED, WITHDRAWN, ACCEPTANCE_REFUSED -> closed(file);
        }
    }

    private void undecided(CaseFile file) {
        var assessment = file.assessment();
        file.prepared().filter(_ -> file.application().status() == ApplicationStatus.PREPARED).ifPresent(prepared -> {
            content.add(new Facts().with(getTranslation("cases.decision.prepared"), StatusBadges.of(prepared.kind()))
                    .with(getTranslation("cases.decision.prepared-by"), prepared.preparedBy().name()));
            var stillPossible = prepared.kind() == DecisionKind.REFERRAL ? assessment.mayRefer() : assessment.mayRefuse();
            if (!stillPossible) {
                content.add(warning("cases.decision.no-longer"));
            }
            var submit = primary("cases.decision.submit", shown -> preparation.submit(shown.id(), shown.version()), "cases.done.submitted");
            var unheard = prepared.kind() == DecisionKind.REASONED_REFUSAL && file.mustBeHeard() && file.sheet().hearing() == null;
            if (unheard) {
                content.add(warning("cases.decision.unheard"));
            }
            submit.setEnabled(stillPossible && !unheard);
            content.add(preview(), submit);
        });
        if (!desk().isSpecialist()) {
            return;
        }
        var refer = button("cases.decision.prepare-referral", shown -> preparation.prepareReferral(shown.id(), shown.version()), "cases.done.prepared");
        var refuse = button("cases.decision.prepare-refusal", shown -> preparation.prepareRefusal(shown.id(), shown.version()), "cases.done.prepared");
        refer.setEnabled(assessment.mayRefer());
        refuse.setEnabled(assessment.mayRefuse());
        if (file.application().status() == ApplicationStatus.REGISTERED && assessment.mayRefer()) {
            refer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        refer.setVisible(!isPrepared(file, DecisionKind.REFERRAL) || !assessment.mayRefer());
        refuse.setVisible(!isPrepared(file, DecisionKind.REASONED_REFUSAL) || !assessment.mayRefuse());
        content.add(refer);
        if (!assessment.mayRefer()) {
            content.add(why(assessment));
        }
        content.add(refuse);
        if (!assessment.mayRefuse()) {
            content.add(hint(getTranslation("cases.decision.no-refusal")));
        }
    }

    private static boolean isPrepared(CaseFile file, DecisionKind kind) {
        return file.application().status() == ApplicationStatus.PREPARED
                && file.prepared().filter(prepared -> prepared.kind() == kind).isPresent();
    }

    private void awaiting(CaseFile file) {
        file.prepared().ifPresent(prepared -> content.add(new Facts()
                .with(getTranslation("cases.decision.awaiting"), StatusBadges.of(prepared.kind()))
                .with(getTranslation("cases.decision.prepared-by"), prepared.preparedBy().name())));
        content.add(preview());
        if (desk().isSpecialist()) {
            content.add(button("cases.decision.take-back", shown -> preparation.takeBack(shown.id(), shown.version()), "cases.done.taken-back"));
        }
    }

    private void issued(CaseFile file) {
        var application = file.application();
        application.decisionKind().ifPresent(kind -> content.add(new Facts().with(getTranslation("cases.decision.signed"), StatusBadges.of(kind))));
        if (application.handedOverAt().isEmpty() && desk().isSpecialist()) {
            content.add(primary("cases.decision.hand-over", shown -> preparation.handOver(shown.id(), shown.version()), "cases.done.handed-over"));
        }
        outcome(application);
    }

    private void closed(CaseFile file) {
        var application = file.application();
        application.decisionKind().ifPresent(kind -> content.add(new Facts().with(getTranslation("cases.decision.signed"), StatusBadges.of(kind))));
        application.closingNote().filter(text -> !text.isBlank()).ifPresent(text -> content.add(hint(text)));
        outcome(application);
    }

    private void outcome(Application application) {
        application.handedOverAt().ifPresent(at -> content.add(hint(getTranslation("cases.decision.handed-over", at))));
        if (application.decisionKind().filter(kind -> kind == DecisionKind.REFERRAL).isPresent()) {
            content.add(new Anchor("referrals/" + application.id(), getTranslation("cases.decision.referral")));
        }
    }

    private Div why(Assessment assessment) {
        var reasons = new Div();
        reasons.addClassName("decision-why");
        reasons.add(new Paragraph(getTranslation("cases.decision.no-referral")));
        for (var outcome : List.of(GroundOutcome.PRESENT, GroundOutcome.UNKNOWN)) {
            var grounds = Arrays.stream(RefusalGround.values()).filter(ground -> assessment.outcome(ground) == outcome).toList();
            if (!grounds.isEmpty()) {
                reasons.add(new Paragraph(getTranslation("cases.decision.grounds." + outcome.name(), grounds.stream()
                        .map(ground -> String.valueOf(ground.number())).collect(Collectors.joining(", ")))));
            }
        }
        if (!assessment.missing().isEmpty()) {
            reasons.add(new Paragraph(getTranslation("cases.decision.missing", assessment.missing().stream()
                    .map(fact -> getTranslation("fact." + fact.name())).collect(Collectors.joining("; ")))));
        }
        return reasons;
    }

    private Div returned(Return back) {
        var text = back.reasons().stream().map(reason -> getTranslation("return-reason." + reason.name())).collect(Collectors.joining("; "));
        var note = new Div(new Paragraph(getTranslation("cases.decision.returned", back.by().name(), back.at())), new Paragraph(text));
        if (!back.explanation().isEmpty()) {
            note.add(new Paragraph(back.explanation()));
        }
        note.addClassName("warning-note");
        return note;
    }

    private Button preview() {
        return new Button(getTranslation("cases.decision.preview"), _ -> new PreviewDialog(desk().file().id(), previews).open());
    }

    private Button button(String key, Function<CaseFile, CaseFile> command, String doneKey) {
        return new Button(getTranslation(key), _ -> {
            if (desk().run(command)) {
                Notices.done(getTranslation(doneKey));
            }
        });
    }

    private Button primary(String key, Function<CaseFile, CaseFile> command, String doneKey) {
        var button = button(key, command, doneKey);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setVisible(desk().isSpecialist());
        return button;
    }

    private Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("muted");
        return hint;
    }

    private Div warning(String key) {
        var note = new Div(getTranslation(key));
        note.addClassName("warning-note");
        return note;
    }
}
