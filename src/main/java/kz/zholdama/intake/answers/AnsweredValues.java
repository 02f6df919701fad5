package kz.zholdama.intake.answers;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.gateway.DigitalDocument;
import kz.zholdama.gateway.Diploma;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.gateway.WorkPeriod;
import kz.zholdama.intake.inquiries.Inquiry;
import kz.zholdama.intake.inquiries.InquiryAnswers;
import kz.zholdama.intake.inquiries.InquiryState;
import kz.zholdama.intake.inquiries.Outcome;
import kz.zholdama.intake.inquiries.Source;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import org.jspecify.annotations.Nullable;

/** An inquiry in words: how it stands, and what each source told. */
public final class AnsweredValues extends Div {

    public AnsweredValues(Inquiry inquiry) {
        addClassName("answered");
        var values = new LabelledValues();
        inquiry.answers()
                .outcomes()
                .forEach((source, outcome) -> values.with(
                        getTranslation("inquiry.source." + source.name()), told(source, outcome, inquiry.answers())));
        if (!inquiry.answers().outcomes().isEmpty()) {
            add(values);
        }
    }

    /** How the whole stands. */
    public StatusBadge badge(InquiryState state) {
        return new StatusBadge(
                getTranslation("inquiry.state." + state.name()),
                switch (state) {
                    case ANSWERED -> Tone.GOOD;
                    case ASKING, WAITING -> Tone.ACTIVE;
                    case DOWN, NO_ANSWER, NO_TELEPHONE, EXPIRED -> Tone.WARNING;
                    case REFUSED, GARBLED, REJECTED -> Tone.BAD;
                });
    }

    private Component told(Source source, Outcome outcome, InquiryAnswers answers) {
        var lines = outcome == Outcome.ANSWERED ? lines(source, answers).toList() : List.<String>of();
        var told = new Div();
        if (outcome != Outcome.ANSWERED) {
            told.add(new StatusBadge(
                    getTranslation("inquiry.outcome." + outcome.name()),
                    outcome == Outcome.NOTHING ? Tone.NEUTRAL : Tone.WARNING));
        }
        lines.forEach(line -> told.add(new Div(line)));
        return told;
    }

    private Stream<String> lines(Source source, InquiryAnswers answers) {
        return switch (source) {
            case IDENTITY -> Stream.ofNullable(answers.person()).map(this::line);
            case EMPLOYMENT -> answers.work().stream().map(this::line);
            case EDUCATION -> answers.diplomas().stream().map(this::line);
            case IDENTITY_DOCUMENT, EDUCATION_DOCUMENT ->
                answers.documents().stream()
                        .filter(one -> one.document().name().equals(source.name()))
                        .map(this::line);
        };
    }

    private String line(RegisteredPerson person) {
        return getTranslation(
                "inquiry.line.person",
                named("name", FullName.joined(person.last(), person.first(), person.patronymic())),
                named("born", person.birthDate()),
                named("address", person.address() == null ? "—" : person.address()));
    }

    private String line(WorkPeriod period) {
        return period.ends() == null
                ? getTranslation(
                        "inquiry.line.work-still",
                        named("employer", period.employer()),
                        named("begins", period.begins()))
                : getTranslation(
                        "inquiry.line.work",
                        named("employer", period.employer()),
                        named("begins", period.begins()),
                        named("ends", period.ends()));
    }

    private String line(Diploma diploma) {
        return getTranslation(
                "inquiry.line.diploma",
                named("number", diploma.number()),
                named("institution", diploma.institution()),
                named("speciality", shown(diploma.speciality())),
                named("day", shown(Dates.day(diploma.issuedOn()))));
    }

    private String line(DigitalDocument document) {
        return getTranslation(
                "inquiry.line.document",
                named("number", document.number()),
                named("issuer", shown(document.issuer())),
                named("issued", shown(Dates.day(document.issuedOn()))),
                named("until", until(this, document)));
    }

    /** The end of a line about a document: to when it holds, or nothing where it has no end. */
    public static String until(Component shownOn, DigitalDocument document) {
        return document.validUntil() == null
                ? ""
                : shownOn.getTranslation("inquiry.until", named("day", document.validUntil()));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }
}
