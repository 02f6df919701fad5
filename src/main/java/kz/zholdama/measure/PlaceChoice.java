package kz.zholdama.measure;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CommissionAnswer;
import org.jspecify.annotations.Nullable;

/** The place as the specialist picks it from the directories; {@link ChosenPlace} is what it comes to. */
public sealed interface PlaceChoice {

    /** When and how long. {@code to} is the last day. */
    record Term(int months, LocalDate from, LocalDate to) {

        /** The last day that follows from the first one and the months; it can be corrected. */
        public static LocalDate lastDay(LocalDate from, int months) {
            return from.plusMonths(months).minusDays(1);
        }
    }

    record Organisation(long organisationId, String qualification, Term term) implements PlaceChoice {}

    record TrainingEmployer(long contractId, String qualification, Term term) implements PlaceChoice {}

    record Workplace(long contractId, long occupationId, Term term) implements PlaceChoice {}

    /**
     * @param commission      what the regional commission has decided; number and date only of a decision
     * @param receivingCentre career centre of the place of resettlement for the slip, may be blank
     */
    record Destination(
            long settlementId,
            long occupationId,
            CommissionAnswer commission,
            @Nullable String decisionNumber,
            @Nullable LocalDate decisionDate,
            List<ChosenPlace.Relative> family,
            @Nullable String receivingCentre)
            implements PlaceChoice {

        public Destination {
            family = List.copyOf(family);
        }
    }
}
