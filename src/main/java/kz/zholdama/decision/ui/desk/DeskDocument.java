package kz.zholdama.decision.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.desk.Previews;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.ui.examination.AssessmentPanel;
import kz.zholdama.decision.ui.examination.RepresentativePanel;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ui.ToldValues;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.PdfView;
import kz.zholdama.platform.ui.RefusalText;
import org.jspecify.annotations.Nullable;

/** The document that a director is about to sign, beside what it rests on. */
final class DeskDocument extends Div {

    private final Cases cases;
    private final Previews previews;
    private final Kinds kinds;
    private final Consumer<Collection<AwaitingDecision>> sign;
    private final Consumer<AwaitingDecision> sendBack;
    private @Nullable AwaitingDecision shown;

    DeskDocument(
            Cases cases,
            Previews previews,
            Kinds kinds,
            Consumer<Collection<AwaitingDecision>> sign,
            Consumer<AwaitingDecision> sendBack) {
        this.cases = cases;
        this.previews = previews;
        this.kinds = kinds;
        this.sign = sign;
        this.sendBack = sendBack;
        addClassName("desk-document");
        clear();
    }

    private void clear() {
        shown = null;
        removeAll();
        add(new EmptyState(getTranslation("desk.choose"), getTranslation("desk.choose.hint")));
    }

    void clearIf(LongPredicate done) {
        if (shown != null && done.test(shown.id())) {
            clear();
        }
    }

    void show(AwaitingDecision decision) {
        shown = decision;
        removeAll();
        var file = cases.open(decision.id());
        var sides = new Div(pdf(decision), side(file));
        sides.addClassName("desk-sides");
        add(head(decision), sides);
    }

    private Div head(AwaitingDecision decision) {
        var signOne = new Button(getTranslation("desk.sign"), _ -> sign.accept(List.of(decision)));
        signOne.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        signOne.setEnabled(!decision.ownWork());
        var back = new Button(getTranslation("desk.return"), _ -> sendBack.accept(decision));
        var open = new Anchor("cases/" + decision.id(), getTranslation("desk.open-case"));
        var title = new H2(decision.summary().applicantName());
        title.addClassName("wrap");
        var head = new Div(title, signOne, back, open);
        head.addClassName("desk-head");
        if (decision.ownWork()) {
            var own = new Paragraph(getTranslation("decision.error.OWN_CASE"));
            own.addClassName("warning-note");
            head.add(own);
        }
        return head;
    }

    private Component pdf(AwaitingDecision decision) {
        try {
            var preview = previews.of(decision.id());
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
