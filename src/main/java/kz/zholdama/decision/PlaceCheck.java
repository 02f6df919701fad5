package kz.zholdama.decision;

import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.Application;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.UnsuitablePlace;
import kz.zholdama.measure.UnsuitablePlace.Reason;
import kz.zholdama.person.FullName;
import kz.zholdama.person.PlainText;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The checks of a chosen place that the screen makes too, made once more. */
@Component
class PlaceCheck {

    static final int MAX_TEXT = 300;

    private final Regulations regulations;
    private final FreshFacts facts;
    private final Clock clock;

    PlaceCheck(Regulations regulations, FreshFacts facts, Clock clock) {
        this.regulations = regulations;
        this.facts = facts;
        this.clock = clock;
    }

    void check(PlaceChoice choice, Application application) {
        switch (choice) {
            case PlaceChoice.Organisation chosen -> {
                require(application.measure().equals(Measure.TRAINING_IN_ORGANISATION), Reason.WRONG_KIND);
                text(chosen.qualification(), Reason.NO_QUALIFICATION);
                term(chosen.term(), application);
            }
            case PlaceChoice.TrainingEmployer chosen -> {
                require(application.measure().equals(Measure.TRAINING_AT_EMPLOYER), Reason.WRONG_KIND);
                text(chosen.qualification(), Reason.NO_QUALIFICATION);
                term(chosen.term(), application);
            }
            case PlaceChoice.Workplace chosen -> {
                require(
                        application.measure().isAtEmployer()
                                && !application.measure().equals(Measure.TRAINING_AT_EMPLOYER),
                        Reason.WRONG_KIND);
                term(chosen.term(), application);
            }
            case PlaceChoice.Destination chosen -> {
                require(application.measure().equals(Measure.RESETTLEMENT), Reason.WRONG_KIND);
                destination(chosen, application);
            }
        }
    }

    /** The last day may be corrected, but not so far that the printed months are no longer true. */
    private void term(PlaceChoice.Term term, Application application) {
        require(term.months() > 0, Reason.NO_MONTHS);
        require(term.from() != null && term.to() != null, Reason.NO_DAYS);
        var most = regulations
                .editionOn(application.countsFrom())
                .programme(application.measure())
                .maxMonths();
        if (most != null && term.months() > most) {
            throw new UnsuitablePlace(Reason.TOO_MANY_MONTHS, most);
        }
        require(!term.from().isBefore(LocalDate.now(clock)), Reason.FROM_PASSED);
        require(!term.to().isBefore(term.from()), Reason.TO_BEFORE_FROM);
        require(
                !term.to().isBefore(term.from().plusMonths(term.months() - 1L))
                        && !term.to().isAfter(term.from().plusMonths(term.months())),
                Reason.TO_BESIDE_MONTHS);
    }

    private void destination(PlaceChoice.Destination chosen, Application application) {
        require(facts.isLawful(chosen.settlementId(), application), Reason.NOT_RECEIVING_REGION);
        require(chosen.commission() != null, Reason.NO_DECISION);
        if (chosen.commission() == CommissionAnswer.DECIDED) {
            text(chosen.decisionNumber(), Reason.NO_DECISION);
            var decidedOn = chosen.decisionDate();
            if (decidedOn == null) {
                throw new UnsuitablePlace(Reason.NO_DECISION);
            }
            require(!decidedOn.isAfter(LocalDate.now(clock)), Reason.DECISION_AHEAD);
        }
        fits(chosen.receivingCentre());
        for (var relative : chosen.family()) {
            text(relative.relation(), Reason.RELATIVE_INCOMPLETE);
            text(relative.name(), Reason.RELATIVE_INCOMPLETE);
            require(FullName.problem(relative.name()).isEmpty(), Reason.NAME_WRONG);
        }
    }

    private static void text(@Nullable String text, Reason whenMissing) {
        require(text != null && !text.isBlank(), whenMissing);
        fits(text);
    }

    private static void fits(@Nullable String text) {
        require(text == null || text.length() <= MAX_TEXT, Reason.TEXT_TOO_LONG);
        require(PlainText.problem(text).isEmpty(), Reason.TEXT_HIDDEN);
    }

    private static void require(boolean fine, Reason reason) {
        if (!fine) {
            throw new UnsuitablePlace(reason);
        }
    }
}
