package kz.zholdama.intake.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.checking.Shortcoming;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.intake.registration.Answers;
import kz.zholdama.intake.scans.Scan;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.measure.ui.ToldValues;
import kz.zholdama.person.Category;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.LabelledValues;
import org.jspecify.annotations.Nullable;

/** Step 6: everything on one page, each part with a way back to it; what is doubtful; and what is missing for good. */
final class ReviewStep extends WizardStep {

    private final Span ask = new Span(getTranslation("intake.review.ask"));
    private final SettlementPicker settlements;
    private final Function<IntakeStep, String> address;

    /** @param address of the page on which a step is corrected */
    ReviewStep(
            DraftContent content,
            Answers answers,
            List<Scan> scans,
            Kinds kinds,
            SettlementPicker settlements,
            Function<IntakeStep, String> address) {
        super(IntakeStep.REVIEW);
        ask.getElement().setAttribute("tabindex", "-1");
        this.settlements = settlements;
        this.address = address;
        if (!answers.shortcomings().isEmpty()) {
            add(missing(answers.shortcomings()));
        }
        Warnings.doubts(answers.doubts()).ifPresent(this::add);
        Warnings.hints(answers.hints()).ifPresent(this::add);
        add(
                part(IntakeStep.APPLICANT, applicant(content.person())),
                part(
                        IntakeStep.MEASURE,
                        new LabelledValues()
                                .with(
                                        getTranslation("intake.measure"),
                                        getTranslation(
                                                "measure." + content.chosen().name()))),
                part(IntakeStep.DETAILS, details(content, answers, kinds)),
                part(IntakeStep.DOCUMENTS, documents(content, scans)),
                part(IntakeStep.CONSENTS, consents(content)));
    }

    @Override
    DraftContent typed(DraftContent before) {
        return before;
    }

    /** The question below, which stands before the buttons that answer it. */
    @Override
    void focusFirst() {
        Focus.on(ask);
    }

    Span ask() {
        return ask;
    }

    private Div missing(List<Shortcoming> shortcomings) {
        var list = new UnorderedList();
        shortcomings.forEach(one ->
                list.add(new ListItem(getTranslation("document." + one.type().name()) + ": "
                        + switch (one.reason()) {
                            case MISSING -> getTranslation("shortcoming.MISSING");
                            case EXPIRED -> getTranslation("intake.document.expired", named("day", one.validUntil()));
                        })));
        var box = new Div(new Paragraph(getTranslation("intake.review.incomplete")), list);
        box.addClassName("error-summary");
        return box;
    }

    private Div part(IntakeStep step, Component values) {
        var correct = new Anchor(address.apply(step), getTranslation("intake.review.correct"));
        correct.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("intake.review.correct") + ": " + getTranslation("intake.step." + step.name()));
        var head = new Div(new H3(getTranslation("intake.step." + step.name())), correct);
        head.addClassName("review-head");
        var part = new Div(head, values);
        part.addClassName("review-part");
        return part;
    }

    /** In the words in which they are filed. */
    private LabelledValues details(DraftContent content, Answers answers, Kinds kinds) {
        return ToldValues.add(
                this,
                new LabelledValues(),
                telling ->
                        kinds.details(content.chosen()).tell(answers.details().orElseThrow(), telling));
    }

    private LabelledValues applicant(TypedPerson person) {
        var values = new LabelledValues()
                .with(getTranslation("intake.name"), person.fullName())
                .with(getTranslation("intake.iin"), person.iin())
                .with(getTranslation("intake.birthDate"), Dates.day(person.birthDate()))
                .with(
                        getTranslation("intake.sex"),
                        getTranslation("sex." + given(person.sex()).name()))
                .with(
                        getTranslation("intake.address"),
                        settlements.path(person.settlementId(), given(person.settlement())) + ", " + person.street())
                .with(getTranslation("intake.phone"), person.phone())
                .with(getTranslation("intake.email"), person.email())
                .with(
                        getTranslation("intake.categories"),
                        person.categories().stream()
                                .sorted()
                                .map(one -> getTranslation("category." + one.name()))
                                .collect(Collectors.joining(", ")));
        return person.categories().contains(Category.UNEMPLOYED)
                ? values.with(getTranslation("intake.unemployedSince"), Dates.day(person.unemployedSince()))
                : values;
    }

    private LabelledValues documents(DraftContent content, List<Scan> scans) {
        var values = new LabelledValues();
        content.documents()
                .forEach(one -> values.with(
                        getTranslation("document." + one.type().name()),
                        document(
                                one,
                                one.isPresent()
                                        ? scans.stream()
                                                .filter(scan -> scan.document().equals(one.type()))
                                                .count()
                                        : 0)));
        return values;
    }

    private String document(PresentedDocument one, long scans) {
        var dates = Stream.of(
                Optional.ofNullable(one.issuedOn())
                        .map(day -> getTranslation("intake.document.from", named("day", day))),
                Optional.ofNullable(one.validUntil())
                        .map(day -> getTranslation("intake.document.until", named("day", day))));
        return Stream.concat(
                        Stream.of(
                                getTranslation(
                                        "presentation." + one.presentation().name()),
                                DetailsFields.shown(one.number()).isBlank() ? "" : "№ " + one.number(),
                                DetailsFields.shown(one.issuer()),
                                one.originalReturned() ? getTranslation("intake.document.given-back") : "",
                                scans > 0 ? getTranslation("intake.scan.count", named("count", scans)) : ""),
                        dates.flatMap(Optional::stream))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private LabelledValues consents(DraftContent content) {
        return new LabelledValues()
                .with(
                        getTranslation("intake.consent.personalData.short"),
                        answer(given(content.consents().personalData())))
                .with(
                        getTranslation("intake.consent.protectedSecrets.short"),
                        answer(given(content.consents().protectedSecrets())));
    }

    static <T> T given(@Nullable T typed) {
        return Objects.requireNonNull(typed, "the review is reached without a gap only");
    }

    private String answer(boolean given) {
        return getTranslation(given ? "intake.consent.yes" : "intake.consent.no");
    }
}
