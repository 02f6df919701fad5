package kz.zholdama.intake.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.checking.ChecklistItem;
import kz.zholdama.eligibility.checking.Shortcoming;
import kz.zholdama.gateway.DigitalDocument;
import kz.zholdama.intake.answers.AnsweredValues;
import kz.zholdama.intake.scans.Scan;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.ToldDocument;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.StatusBadge;

/** One document of the checklist: whether and how it was shown, and what stands on it. */
final class DocumentRow extends Div {

    private final DocumentType type;
    private final boolean required;
    private final Span state = new Span();
    private final RadioButtonGroup<Presentation> presentation = new RadioButtonGroup<>();
    private final TextField number =
            DetailsFields.limited(new TextField(getTranslation("intake.document.number")), FieldProblems.SHORT);
    private final TextField issuer =
            DetailsFields.limited(new TextField(getTranslation("intake.document.issuer")), FieldProblems.TEXT);
    private final DateField issuedOn = new DateField(getTranslation("intake.document.issuedOn"));
    private final DateField validUntil = new DateField(getTranslation("intake.document.validUntil"));
    private final Checkbox returned = new Checkbox(getTranslation("intake.document.returned"));
    private final Div data = DetailsFields.row(number, issuer, issuedOn, validUntil);
    private final Div scanned = new Div();

    DocumentRow(ChecklistItem item, Optional<PresentedDocument> typed, DraftScans desk, List<Scan> scans) {
        type = item.type();
        required = item.required();
        addClassName("document-row");
        var name = getTranslation("document." + type.name());
        var called = type.equals(DocumentType.IDENTITY_DOCUMENT) ? getTranslation("intake.document.identity") : name;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", called);
        var asked = new StatusBadge(
                getTranslation(item.required() ? "intake.document.required" : "intake.document.if-any"),
                item.required() ? StatusBadge.Tone.ACTIVE : StatusBadge.Tone.NEUTRAL);
        var head = new Div(new H3(name), asked, state);
        head.addClassName("document-head");
        state.getElement().setAttribute("aria-live", "polite");
        presentation.setAriaLabel(name);
        presentation.setRequiredIndicatorVisible(true);
        number.setRequiredIndicatorVisible(type.equals(DocumentType.IDENTITY_DOCUMENT));
        presentation.setItems(Presentation.values());
        presentation.setItemLabelGenerator(one -> getTranslation("presentation." + one.name()));
        presentation.addValueChangeListener(event -> {
            showData();
            if (event.isFromClient()) {
                returned.setValue(event.getValue() == Presentation.PAPER); // as the law has it, once it was compared
            }
        });
        typed.ifPresent(this::show);
        if (type.mayBeCopied()) {
            scanned.add(new ScanList(
                    type,
                    desk,
                    scans.stream().filter(scan -> scan.document().equals(type)).toList()));
        }
        showData();
        var shown = new Div(presentation, returned);
        shown.addClassName("document-shown");
        add(head, shown, data, scanned);
    }

    DocumentType type() {
        return type;
    }

    boolean isRequired() {
        return required;
    }

    /** The original, compared and given back, or nothing. A document that cannot be there stays absent. */
    void present(boolean shown) {
        if (!presentation.isReadOnly()) {
            presentation.setValue(shown ? Presentation.PAPER : Presentation.ABSENT);
            returned.setValue(shown);
        }
    }

    TextField number() {
        return number;
    }

    RadioButtonGroup<Presentation> presentation() {
        return presentation;
    }

    void register(DocumentsStep step) {
        var prefix = type.name() + ".";
        step.field(prefix + "presentation", presentation).addValueChangeListener(event -> {
            if (event.isFromClient()) {
                step.review();
            }
        });
        step.field(prefix + "number", number);
        step.field(prefix + "issuer", issuer);
        step.field(prefix + "issuedOn", issuedOn).addValueChangeListener(_ -> step.review());
        step.field(prefix + "validUntil", validUntil).addValueChangeListener(_ -> step.review());
        step.field(prefix + "originalReturned", returned);
    }

    /** What the details of the measure tell of the document is not asked again; what is none can only be absent. */
    void show(ToldDocument told) {
        var words = new Paragraph(told.words());
        words.addClassName("muted");
        addComponentAtIndex(1, words);
        issuer.setVisible(false);
        issuedOn.setVisible(false);
        if (told.absent()) {
            presentation.setValue(Presentation.ABSENT);
            presentation.setReadOnly(true);
        }
    }

    /** What the digital documents service has of it is presented by taking it over, without the paper. */
    void offer(DigitalDocument document, Runnable taken) {
        var words = new Span(getTranslation(
                "inquiry.received",
                named("number", document.number()),
                named("issued", document.issuedOn() == null ? "—" : Dates.day(document.issuedOn())),
                named("until", AnsweredValues.until(this, document))));
        var take = new Button(getTranslation("inquiry.take"), _ -> {
            take(document);
            taken.run();
        });
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(
                getTranslation("inquiry.take.value", named("value", getTranslation("document." + type.name()))));
        var offered = new Div(words, take);
        offered.addClassName("inquiry-differs");
        addComponentAtIndex(1, offered);
    }

    private void take(DigitalDocument document) {
        presentation.setValue(Presentation.DIGITAL);
        number.setValue(document.number());
        issuer.setValue(DetailsFields.shown(document.issuer()));
        issuedOn.setValue(document.issuedOn());
        validUntil.setValue(document.validUntil());
        returned.setValue(false);
    }

    private void show(PresentedDocument document) {
        presentation.setValue(document.presentation());
        number.setValue(DetailsFields.shown(document.number()));
        issuer.setValue(DetailsFields.shown(document.issuer()));
        issuedOn.setValue(document.issuedOn());
        validUntil.setValue(document.validUntil());
        returned.setValue(document.originalReturned());
    }

    private void showData() {
        data.setVisible(!presentation.isEmpty() && presentation.getValue() != Presentation.ABSENT);
        scanned.setVisible(data.isVisible());
        returned.setVisible(presentation.getValue() == Presentation.PAPER);
    }

    /** Marks the document when it is among the missing or expired ones. */
    void show(List<Shortcoming> shortcomings) {
        state.removeAll();
        if (!presentation.isEmpty()) {
            shortcomings.stream()
                    .filter(one -> one.type().equals(type))
                    .forEach(one -> state.add(new StatusBadge(
                            one.validUntil() == null
                                    ? getTranslation("intake.document.missing")
                                    : getTranslation("intake.document.expired", named("day", one.validUntil())),
                            StatusBadge.Tone.BAD)));
        }
    }

    /** Empty while nothing is said of the document. */
    Optional<PresentedDocument> typed() {
        return switch (presentation.getValue()) {
            case null -> Optional.empty();
            case ABSENT -> Optional.of(PresentedDocument.absent(type));
            case PAPER, DIGITAL ->
                Optional.of(new PresentedDocument(
                        type,
                        presentation.getValue(),
                        number.getValue(),
                        issuer.getValue(),
                        issuedOn.getValue(),
                        validUntil.getValue(),
                        presentation.getValue() == Presentation.PAPER && returned.getValue()));
        };
    }
}
