package kz.zholdama.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.inquiries.Inquiry;
import kz.zholdama.intake.registration.Answers;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ui.ToldValues;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.LabelledValues;

/** Step 4: the checklist of the case, as the service answers it (A2.8), line by line. */
final class DocumentsStep extends WizardStep {

    private final List<DocumentRow> rows = new ArrayList<>();
    private final Button required = together("intake.documents.required", DocumentRow::isRequired);
    private final Button all = together("intake.documents.all", _ -> true);
    private final Div warnings = new Div();
    private final DraftContent content;
    private final Intake intake;

    DocumentsStep(
            DraftContent content,
            Answers answers,
            Intake intake,
            DraftScans desk,
            DraftInquiries inquiries,
            Kinds kinds) {
        super(IntakeStep.DOCUMENTS);
        this.content = content;
        this.intake = intake;
        add(new Paragraph(getTranslation("intake.documents.hint")));
        var together = new Div(required, all);
        together.addClassName("row-actions");
        add(together);
        var scans = desk.all();
        var kind = kinds.details(content.chosen());
        var details = kind.orBlank(content.details());
        var received =
                inquiries.about(content.person().iin()).map(Inquiry::answers).orElse(null);
        var telling = new ToldValues(this, new LabelledValues());
        for (var item : answers.checklist().items()) {
            var row = new DocumentRow(
                    item,
                    content.documents().stream()
                            .filter(one -> one.type().equals(item.type()))
                            .findFirst(),
                    desk,
                    scans);
            row.register(this);
            kind.told(details, item.type(), telling).ifPresent(row::show);
            if (received != null) {
                received.document(item.type())
                        .ifPresent(document -> row.offer(document, () -> {
                            changed();
                            review();
                        }));
            }
            rows.add(row);
            add(row);
        }
        add(warnings);
        review(answers);
    }

    /** Said of all documents by one key; each can be said otherwise afterwards. */
    private Button together(String key, Predicate<DocumentRow> shown) {
        return new Button(getTranslation(key), _ -> {
            rows.forEach(row -> row.present(shown.test(row)));
            changed();
            review();
            rows.stream().filter(shown).findFirst().map(DocumentRow::number).ifPresent(Focus::on);
        });
    }

    @Override
    void focusFirst() {
        if (content.documents().isEmpty()) {
            Focus.on(required);
        } else {
            super.focusFirst();
        }
    }

    @Override
    DraftContent typed(DraftContent before) {
        return before.with(
                rows.stream().map(DocumentRow::typed).flatMap(Optional::stream).toList());
    }

    /** Says at once what will be missing or expired, and what contradicts itself. */
    void review() {
        review(intake.answers(typed(content)));
    }

    private void review(Answers answers) {
        rows.forEach(row -> row.show(answers.shortcomings()));
        warnings.removeAll();
        Warnings.hints(answers.hints()).ifPresent(warnings::add);
    }
}
