package kz.zholdama.decision.ui.examination;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.Drawn;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.scans.Scan;
import kz.zholdama.platform.ui.StatusBadge;

/** The documents against the data (ground 1): what was presented, what looks doubtful, what the specialist found wrong. */
public final class ChecksPanel extends CasePanel {

    private final Drawn documents = new Drawn();
    private final Drawn hints = new Drawn();
    private final Drawn found = new Drawn();
    private final Checkbox checked = new Checkbox(getTranslation("cases.checks.checked"));
    private final Button add = new Button(getTranslation("cases.checks.add"), VaadinIcon.PLUS.create());

    public ChecksPanel(CaseDesk desk) {
        super(desk, "cases.checks");
        hints.addClassName("case-hints");
        checked.addValueChangeListener(event -> {
            if (event.getValue() != desk.file().sheet().documentsChecked()) {
                desk.record(sheet -> sheet.withDocumentsChecked(event.getValue()));
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add.addClickListener(_ -> ask());
        add(documents, hints, checked, found, add);
    }

    @Override
    public void show(CaseFile file) {
        var mayExamine = desk().mayExamine();
        var presented = file.application().content().documents();
        documents.show(
                List.of(presented, file.scans()),
                () -> presented.stream().map(document -> line(document(document, file), state(document, file))));
        hints.show(file.hints(), () -> file.hints().stream().map(this::hint));
        checked.setValue(file.sheet().documentsChecked());
        checked.setReadOnly(!mayExamine);
        var discrepancies = file.sheet().discrepancies();
        found.show(
                List.of(discrepancies, mayExamine),
                () -> Stream.concat(
                        discrepancies.stream().limit(1).map(_ -> new H3(getTranslation("cases.checks.found"))),
                        discrepancies.stream().map(discrepancy -> discrepancy(discrepancy, mayExamine))));
        add.setVisible(mayExamine);
    }

    @Override
    public Optional<Runnable> toDo() {
        return toDo(checked, desk().mayExamine() && !checked.getValue());
    }

    private void ask() {
        var presented = desk().file().application().content().documents().stream()
                .filter(PresentedDocument::isPresent)
                .map(PresentedDocument::type)
                .toList();
        desk().ask("cases.discrepancy.title", new DiscrepancyForm(presented), (sheet, typed) -> {
            var all = new ArrayList<>(sheet.discrepancies());
            all.add(DiscrepancyForm.told(typed));
            return sheet.withDiscrepancies(all);
        });
    }

    private Div hint(Evidence hint) {
        var note = new Div(new Span(hint.text(this::getTranslation)));
        note.addClassName("warning-note");
        return note;
    }

    private Component document(PresentedDocument document, CaseFile file) {
        var name = new Div(getTranslation("document." + document.type().name()));
        var details = new Div(Stream.of(
                        document.number(),
                        document.issuer(),
                        document.issuedOn() == null
                                ? null
                                : getTranslation("cases.checks.issued", named("day", document.issuedOn())),
                        document.validUntil() == null
                                ? null
                                : getTranslation("cases.checks.valid-until", named("day", document.validUntil())),
                        document.isPresent() && document.originalReturned()
                                ? getTranslation("cases.checks.returned")
                                : null)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" · ")));
        details.addClassName("muted");
        return new Div(
                name,
                details,
                scans(
                        file.scans().stream()
                                .filter(scan -> scan.document().equals(document.type()))
                                .toList(),
                        name.getText()));
    }

    /** Each opens in a tab of its own; the look is journalled there. */
    private Div scans(List<Scan> scans, String document) {
        var links = new Div();
        links.addClassName("case-scans");
        for (var scan : scans) {
            var text = getTranslation(
                    "cases.checks.scan",
                    named("number", scans.indexOf(scan) + 1),
                    named("format", scan.format().name()));
            var link = new Anchor("scans/" + scan.id(), text);
            link.setTarget("_blank");
            link.setRouterIgnore(true);
            link.getElement().setAttribute("aria-label", text + ": " + document);
            links.add(link);
        }
        return links;
    }

    private Component state(PresentedDocument document, CaseFile file) {
        if (document.isExpiredOn(file.application().countsFrom())) {
            return new StatusBadge(getTranslation("shortcoming.EXPIRED"), StatusBadge.Tone.BAD);
        }
        return new StatusBadge(
                getTranslation("presentation." + document.presentation().name()),
                document.isPresent() ? StatusBadge.Tone.GOOD : StatusBadge.Tone.NEUTRAL);
    }

    private Component discrepancy(Discrepancy discrepancy, boolean mayExamine) {
        var where = discrepancy.document() != null
                ? getTranslation("document." + discrepancy.document().name())
                : discrepancy.field();
        var remove = new Button(
                getTranslation("cases.remove"),
                _ -> desk().record(add, sheet -> {
                    var rest = new ArrayList<>(sheet.discrepancies());
                    rest.remove(discrepancy);
                    return sheet.withDiscrepancies(rest);
                }));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("cases.remove-this", named("what", where)));
        remove.setVisible(mayExamine);
        return line(new Span(where + ": " + discrepancy.whatIsWrong()), remove);
    }
}
