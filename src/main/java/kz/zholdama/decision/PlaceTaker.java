package kz.zholdama.decision;

import java.time.LocalDate;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Places;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.intake.Application;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.UnsuitablePlace;
import kz.zholdama.measure.UnsuitablePlace.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns a choice into a snapshot of the directories, and holds the employer's place in the running transaction. What is
 * chosen cannot be deleted from its directory from then on.
 */
@Component
class PlaceTaker {

    private final PlaceCheck check;
    private final Places places;
    private final Organisations organisations;
    private final Occupations occupations;
    private final Settlements settlements;

    PlaceTaker(
            PlaceCheck check,
            Places places,
            Organisations organisations,
            Occupations occupations,
            Settlements settlements) {
        this.check = check;
        this.places = places;
        this.organisations = organisations;
        this.occupations = occupations;
        this.settlements = settlements;
    }

    /**
     * @throws UnsuitablePlace                     when it does not fit the case
     * @throws kz.zholdama.directory.NoFreePlace   when a colleague was faster, or the contract does not cover the day
     */
    ChosenPlace take(PlaceChoice choice, Application application) {
        check.check(choice, application);
        return switch (choice) {
            case PlaceChoice.Organisation chosen -> organisation(chosen);
            case PlaceChoice.TrainingEmployer chosen ->
                training(
                        chosen,
                        hold(chosen.contractId(), application, chosen.term().from()));
            case PlaceChoice.Workplace chosen ->
                workplace(
                        chosen,
                        hold(chosen.contractId(), application, chosen.term().from()));
            case PlaceChoice.Destination chosen -> destination(chosen);
        };
    }

    /** Gives the employer's place back, if the application holds one. */
    void giveUp(long applicationId) {
        places.release(applicationId);
    }

    private EmployerPlace hold(long contractId, Application application, LocalDate from) {
        places.reserve(contractId, application.id(), from);
        var held = places.reserved(application.id()).orElseThrow();
        if (!held.measure().equals(application.measure())) {
            throw new UnsuitablePlace(
                    Reason.CONTRACT_OF_OTHER_MEASURE); // takes the reservation back with everything else
        }
        return held;
    }

    private ChosenPlace organisation(PlaceChoice.Organisation chosen) {
        var organisation =
                organisations.take(chosen.organisationId()).orElseThrow(() -> new UnsuitablePlace(Reason.NOT_FOUND));
        var term = chosen.term();
        return new ChosenPlace.AtOrganisation(
                chosen.organisationId(),
                organisation.name(),
                organisation.address(),
                organisation.phone(),
                chosen.qualification().strip(),
                term.months(),
                term.from(),
                term.to());
    }

    private static ChosenPlace training(PlaceChoice.TrainingEmployer chosen, EmployerPlace held) {
        var term = chosen.term();
        return new ChosenPlace.TrainingAtEmployer(
                held.contractId(),
                held.employerId(),
                held.bin(),
                held.name(),
                held.legalAddress(),
                held.phone(),
                chosen.qualification().strip(),
                term.months(),
                term.from(),
                term.to());
    }

    private ChosenPlace workplace(PlaceChoice.Workplace chosen, EmployerPlace held) {
        var occupation = occupation(chosen.occupationId());
        var term = chosen.term();
        return new ChosenPlace.Workplace(
                held.contractId(),
                held.employerId(),
                held.bin(),
                held.name(),
                held.legalAddress(),
                held.phone(),
                occupation.storedId(),
                occupation.code(),
                occupation.nameRu(),
                term.months(),
                term.from(),
                term.to());
    }

    private ChosenPlace destination(PlaceChoice.Destination chosen) {
        var settlement =
                settlements.take(chosen.settlementId()).orElseThrow(() -> new UnsuitablePlace(Reason.NOT_FOUND));
        var occupation = occupation(chosen.occupationId());
        var decided = chosen.commission() == CommissionAnswer.DECIDED;
        return new ChosenPlace.Destination(
                chosen.settlementId(),
                settlement.path(),
                occupation.storedId(),
                occupation.code(),
                occupation.nameRu(),
                decided ? stripped(chosen.decisionNumber()) : null,
                decided ? chosen.decisionDate() : null,
                chosen.family(),
                stripped(chosen.receivingCentre()));
    }

    /** Null for nothing. */
    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Occupation occupation(long id) {
        return occupations.take(id).orElseThrow(() -> new UnsuitablePlace(Reason.NO_OCCUPATION));
    }
}
