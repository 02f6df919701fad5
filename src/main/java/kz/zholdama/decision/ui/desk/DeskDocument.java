package kz.zholdama.decision.ui.desk;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.desk.Previews;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.ui.StatusBadges;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.decision.ui.examination.AssessmentPanel;
import kz.zholdama.decision.ui.examination.RepresentativePanel;
import kz.zholdama.decision.ui.signing.SigningPanel;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ui.ToldValues;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.PdfView;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.TimeLeftBadge;
import org.jspecify.annotations.Nullable;

/** The document that a director is about to sign, beside what it rests on. */
final class DeskDocument extends Div {

    /** What can be done about the document shown. */
    interface Acts {

        /** By what it is signed; empty where there is nothing to sign with. */
        Optional<SigningPanel> signing(AwaitingDecision decision);

        void askForKey();

        void sendBack(AwaitingDecision decision, Whose whose);

        void showNext();

        void showList();
    }

    private final Cases cases;
    private final Previews previews;
    private final Kinds kinds;
    private final Clock clock;
    private final Acts acts;
    private Runnable focus = () -> {};

    DeskDocument(Cases cases, Previews previews, Kinds kinds, Clock clock, Acts acts) {
        this.cases = cases;
        this.previews = previews;
        this.kinds = kinds;
        this.clock = clock;
        this.acts = acts;
        addClassName("desk-document");
        clear();
    }

    void clear() {
        removeAll();
        focus = () -> {};
        add(new EmptyState(getTranslation("desk.choose"), getTranslation("desk.choose.hint")));
    }

    /**
     * @param place among those that await, the first is 1
     * @param failed why it could not be signed just now, null when nobody tried
     */
    void show(AwaitingDecision decision, int place, int all, @Nullable String failed) {
        removeAll();
        var file = cases.open(decision.id());
        var sides = new Div(pdf(file), side(file));
        sides.addClassName("desk-sides");
        add(head(decision, file, place, all), sides);
        if (failed != null) {
            addComponentAtIndex(1, note(failed));
        }
        if (decision.ownWork()) {
            addComponentAtIndex(1, note(getTranslation("decision.error.OWN_CASE")));
        }
        focus.run();
    }

    private Div head(AwaitingDecision decision, CaseFile file, int place, int all) {
        var whose = new Whose(file, new H2());
        whose.add(
                StatusBadges.of(decision.kind()),
                new TimeLeftBadge(Duration.between(
                        LocalDateTime.now(clock), decision.summary().dueAt())));
        var head = new Div(whose, ways(decision, place, all), acts(decision, file));
        head.addClassName("desk-head");
        return head;
    }

    private Div ways(AwaitingDecision decision, int place, int all) {
        var list = new Button(
                getTranslation("desk.to-list", named("place", place), named("all", all)), _ -> acts.showList());
        var next = new Button(getTranslation("desk.next"), _ -> acts.showNext());
        next.setEnabled(all > 1);
        for (var button : new Button[] {list, next}) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        }
        var ways = new Div(list, next, new Anchor("cases/" + decision.id(), getTranslation("desk.open-case")));
        ways.addClassNames("toolbar", "desk-ways");
        return ways;
    }

    /** The PIN stands in the page, where the document is: it takes its digits and Enter to sign, and on to the next. */
    private Div acts(AwaitingDecision decision, CaseFile file) {
        var acts = new Div();
        acts.addClassName("desk-acts");
        var back = new Button(getTranslation("desk.return"), _ -> this.acts.sendBack(decision, new Whose(file)));
        focus = () -> Focus.on(back);
        if (!decision.ownWork()) {
            this.acts
                    .signing(decision)
                    .ifPresentOrElse(
                            panel -> {
                                acts.add(panel);
                                panel.whileRunning(running -> back.setVisible(!running));
                                focus = panel::focus;
                            },
                            () -> {
                                var sign = new Button(getTranslation("desk.sign"), _ -> this.acts.askForKey());
                                sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                                acts.add(sign);
                                focus = () -> Focus.on(sign);
                            });
        }
        acts.add(back);
        return acts;
    }

    private static Div note(String text) {
        var note = new Div(text);
        note.addClassName("warning-note");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    private Component pdf(CaseFile file) {
        try {
            var preview = previews.beside(file);
            return new PdfView(getTranslation("cases.preview"), "preview.pdf", () -> preview);
        } catch (UserFacingException refused) {
            return new EmptyState(getTranslation("desk.no-preview"), RefusalText.of(this, refused));
        }
    }

    private Div side(CaseFile file) {
        var note = new Paragraph(
                file.sheet().note().isEmpty()
                        ? getTranslation("desk.no-note")
                        : file.sheet().note());
        note.addClassName(file.sheet().note().isEmpty() ? "muted" : "wrap");
        var noteBlock = new Div(new H2(getTranslation("cases.decision.note")), note);
        noteBlock.addClassName("panel");
        var values = new Div(new H2(getTranslation("desk.facts")), values(file));
        values.addClassName("panel");
        var assessment = new AssessmentPanel();
        assessment.show(file.assessment(), file.assessedAt());
        var side = new Div(noteBlock, values, assessment);
        side.addClassName("desk-side");
        var chosen = file.sheet().place();
        if (chosen != null) {
            var kind = kinds.place(file.application().measure());
            var told = ToldValues.add(this, new LabelledValues(), telling -> kind.tell(chosen, telling));
            var place = new Div(new H2(getTranslation("cases.place")), told);
            place.addClassName("panel");
            side.addComponentAtIndex(1, place);
        }
        return side;
    }

    private LabelledValues values(CaseFile file) {
        var applicant = file.application().content().applicant();
        var values = new LabelledValues()
                .with(getTranslation("cases.filed.iin"), applicant.iin().value())
                .with(getTranslation("cases.filed.birth"), Dates.day(applicant.birthDate()))
                .with(
                        getTranslation("cases.filed.categories"),
                        applicant.categories().stream()
                                .sorted()
                                .map(category -> getTranslation("category." + category.name()))
                                .collect(Collectors.joining("; ")))
                .with(getTranslation("cases.filed.unemployed-since"), Dates.day(applicant.unemployedSince()))
                .with(
                        getTranslation("cases.filed.measure"),
                        getTranslation("measure." + file.application().measure().name()))
                .with(
                        getTranslation("cases.filed.received"),
                        Dates.moment(file.application().receivedAt()));
        var consent = file.assessment().facts().representativeConsent();
        if (file.asksRepresentative() && consent != null) {
            values.with(getTranslation("cases.representative"), RepresentativePanel.words(consent, this));
        }
        file.prepared()
                .ifPresent(prepared -> values.with(
                        getTranslation("cases.decision.prepared-by"),
                        prepared.preparedBy().name()));
        return values;
    }
}
