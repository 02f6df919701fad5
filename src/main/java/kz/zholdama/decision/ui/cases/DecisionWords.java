package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.Return;
import kz.zholdama.decision.ui.StatusBadges;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.ui.LabelledValues;

/** How a decision stands, what came of it, and why one cannot be made. */
final class DecisionWords {

    private DecisionWords() {}

    private static String text(String key, Argument... arguments) {
        return UI.getCurrent().getTranslation(key, (Object[]) arguments);
    }

    static Stream<Component> state(CaseFile file) {
        return switch (file.application().status()) {
            case REGISTERED -> Stream.empty();
            case PREPARED -> prepared(file, "cases.decision.prepared");
            case AWAITING_DIRECTOR -> prepared(file, "cases.decision.awaiting");
            case ISSUED, SLIP_RETURNED -> signed(file.application());
            case CLOSED, WITHDRAWN, ACCEPTANCE_REFUSED -> Stream.concat(signed(file.application()), closing(file));
        };
    }

    /** What a referral came to is told in the language of the screen; all else as it was written. */
    private static Stream<Component> closing(CaseFile file) {
        return file
                .closing()
                .map(closing -> closing.told(text(closing.key(), named("day", closing.day()))))
                .filter(text -> !text.isBlank())
                .<Component>map(DecisionWords::hint)
                .or(() -> file.application()
                        .closingNote()
                        .filter(note -> !note.isBlank())
                        .map(note -> new LabelledValues().with(text("cases.withdraw.reason"), note)))
                .stream();
    }

    private static Stream<Component> prepared(CaseFile file, String key) {
        return file
                .prepared()
                .<Component>map(prepared -> new LabelledValues()
                        .with(text(key), StatusBadges.of(prepared.kind()))
                        .with(
                                text("cases.decision.prepared-by"),
                                prepared.preparedBy().name()))
                .stream();
    }

    private static Stream<Component> signed(Application application) {
        return application
                .decisionKind()
                .<Component>map(kind -> new LabelledValues().with(text("cases.decision.signed"), StatusBadges.of(kind)))
                .stream();
    }

    static Stream<Component> outcome(Application application) {
        return Stream.concat(
                application
                        .handedOverAt()
                        .map(at -> hint(text("cases.decision.handed-over", named("at", at))))
                        .stream(),
                application
                        .decisionKind()
                        .filter(kind -> kind == DecisionKind.REFERRAL)
                        .map(_ -> new Anchor("referrals/" + application.id(), text("cases.decision.referral")))
                        .stream());
    }

    static Div why(String key, Assessment assessment) {
        var reasons = new Div();
        reasons.addClassName("decision-why");
        reasons.add(new Paragraph(text(key)));
        for (var outcome : List.of(GroundOutcome.PRESENT, GroundOutcome.UNKNOWN)) {
            var grounds = assessment.with(outcome);
            if (!grounds.isEmpty()) {
                reasons.add(new Paragraph(text(
                        "cases.decision.grounds." + outcome.name(),
                        named(
                                "grounds",
                                grounds.stream()
                                        .map(ground -> String.valueOf(ground.number()))
                                        .collect(Collectors.joining(", "))))));
            }
        }
        if (!assessment.missing().isEmpty()) {
            reasons.add(new Paragraph(text(
                    "cases.decision.missing",
                    named(
                            "facts",
                            assessment.missing().stream()
                                    .map(fact -> text("fact." + fact.name()))
                                    .collect(Collectors.joining("; "))))));
        }
        return reasons;
    }

    static Div returned(Return back) {
        var text = back.reasons().stream()
                .map(reason -> text("return-reason." + reason.name()))
                .collect(Collectors.joining("; "));
        var note = new Div(
                new Paragraph(
                        text("cases.decision.returned", named("by", back.by().name()), named("at", back.at()))),
                new Paragraph(text));
        if (!back.explanation().isEmpty()) {
            note.add(new Paragraph(back.explanation()));
        }
        note.addClassName("warning-note");
        return note;
    }

    static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("muted");
        return hint;
    }
}
