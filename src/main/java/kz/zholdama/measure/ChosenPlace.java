package kz.zholdama.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is referred to, as the specialist chose it and as the forms print it: a snapshot of the directories on
 * that day. {@code months} are calendar months; {@code to} is the last day.
 */
public sealed interface ChosenPlace {

    /** Who or what takes the person: the employer, the organisation, or the settlement of destination. */
    String host();

    /** Empty for resettlement, which has no term. */
    default Optional<LocalDate> firstDay() {
        return Optional.empty();
    }

    /** Empty for resettlement, which has no term. */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /** A place for so many months. */
    sealed interface WithTerm extends ChosenPlace {

        String name();

        int months();

        LocalDate from();

        LocalDate to();

        @Override
        default String host() {
            return name();
        }

        @Override
        default Optional<LocalDate> firstDay() {
            return Optional.of(from());
        }

        @Override
        default Optional<LocalDate> lastDay() {
            return Optional.of(to());
        }
    }

    /** Professional training in an educational organisation (A4). */
    record AtOrganisation(
            long organisationId,
            String name,
            String address,
            String phone,
            String qualification,
            int months,
            LocalDate from,
            LocalDate to)
            implements WithTerm {}

    /** Professional training at an employer's workplace (A5). The place of the contract is held by the application. */
    record TrainingAtEmployer(
            long contractId,
            long employerId,
            String bin,
            String name,
            String legalAddress,
            String phone,
            String qualification,
            int months,
            LocalDate from,
            LocalDate to)
            implements WithTerm {}

    /** A subsidised workplace (A8). The place of the contract is held by the application. */
    record Workplace(
            long contractId,
            long employerId,
            String bin,
            String name,
            String legalAddress,
            String phone,
            Long occupationId,
            String occupationCode,
            String occupation,
            int months,
            LocalDate from,
            LocalDate to)
            implements WithTerm {}

    /**
     * Resettlement (A11).
     *
     * @param destination     settlement, district and region as printed
     * @param receivingCentre career centre of the place of resettlement for the slip, may be null
     */
    record Destination(
            long settlementId,
            String destination,
            Long occupationId,
            String occupationCode,
            String occupation,
            @Nullable String commissionDecisionNumber,
            @Nullable LocalDate commissionDecisionDate,
            List<Relative> family,
            @Nullable String receivingCentre)
            implements ChosenPlace {

        public Destination {
            family = List.copyOf(family);
        }

        @Override
        public String host() {
            return destination;
        }
    }

    /** A family member who moves too. */
    record Relative(String relation, String name) {

        @Override
        public String toString() {
            return "Relative[hidden]";
        }
    }
}
