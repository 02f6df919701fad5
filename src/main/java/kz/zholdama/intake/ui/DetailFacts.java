package kz.zholdama.intake.ui;

import static kz.zholdama.intake.ui.ReviewStep.given;

import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.intake.DraftContent;
import kz.zholdama.intake.TypedRelative;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Facts;
import org.jspecify.annotations.Nullable;

/** The details of a measure for reading; only what was asked. */
final class DetailFacts {

    private DetailFacts() {}

    /** @param place words for the settlement that was chosen, null for none */
    static Facts of(DraftContent content, @Nullable String place) {
        return switch (given(content.details())) {
            case MeasureDetails.Training training ->
                new Facts()
                        .with(
                                text("intake.reason"),
                                text("training-reason."
                                        + given(training.reason()).name()))
                        .with(text("intake.qualification"), training.qualification());
            case MeasureDetails.Subsidised work -> subsidised(work);
            case MeasureDetails.Resettlement move -> resettlement(move, content, place);
        };
    }

    private static Facts subsidised(MeasureDetails.Subsidised work) {
        var facts = occupation(new Facts(), given(work.occupation()));
        var graduation = work.graduation();
        if (graduation != null) {
            facts.with(text("intake.institution"), graduation.institution())
                    .with(text("intake.speciality"), graduation.speciality())
                    .with(
                            text("intake.level"),
                            text("education-level." + given(graduation.level()).name()))
                    .with(text("intake.graduatedOn"), Dates.day(graduation.graduatedOn()));
        }
        if (work.anyExperience() != null) {
            facts.with(text("intake.anyExperience"), yesOrNo(work.anyExperience()));
        }
        if (Boolean.TRUE.equals(work.anyExperience()) && work.experienceInProfession() != null) {
            facts.with(text("intake.experienceInProfession"), yesOrNo(work.experienceInProfession()));
        }
        if (work.school() != null) {
            facts.with(text("intake.school"), work.school());
        }
        return work.consent() == null ? facts : facts.with(text("intake.representative"), consent(work.consent()));
    }

    static String consent(RepresentativeConsent consent) {
        return !consent.given()
                ? text("representative-consent.none")
                : consent.name() + " (" + consent.relation() + "), " + Dates.day(consent.givenOn());
    }

    /** A settlement goes before words, as it does when the application is filed. */
    private static Facts resettlement(MeasureDetails.Resettlement move, DraftContent content, @Nullable String place) {
        var facts = place != null
                ? new Facts().with(text("intake.wantedSettlement"), place)
                : new Facts().with(text("intake.wantedPlace"), move.wantedPlace());
        occupation(facts, given(move.occupation()));
        var decision = move.commissionDecision();
        facts.with(
                text("intake.commission"),
                move.commission() == CommissionAnswer.DECIDED && decision != null
                        ? "№ " + decision.number() + ", " + Dates.day(decision.date())
                        : text("commission-answer." + given(move.commission()).name()));
        return facts.with(
                text("intake.family"),
                content.family().stream().map(DetailFacts::relative).toList());
    }

    private static Facts occupation(Facts facts, MeasureDetails.Occupation occupation) {
        return facts.with(text("intake.occupation"), occupation.code() + " " + occupation.name());
    }

    private static String relative(TypedRelative one) {
        return one.relation() + " – "
                + Stream.of(one.lastName(), one.firstName(), one.patronymic())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
    }

    private static String yesOrNo(boolean yes) {
        return text(yes ? "intake.yes" : "intake.no");
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
