package kz.zholdama.measure;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.eligibility.Measure;

/** What the host wrote on the tear-off part and sent back: exactly the fields of that annex's slip. */
public sealed interface ReturnSlip {

    /** Whether this is the slip of such a measure's form. */
    boolean belongsTo(Measure measure);

    /** First day of the participation, when the slip names it. */
    default Optional<LocalDate> firstDay() {
        return Optional.empty();
    }

    /** Last day of the participation, when the slip names it. */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /** A4: enrolled by an order, to be trained until a day. */
    record Enrolment(LocalDate orderDate, String orderNumber, String qualification, Integer months, LocalDate until)
            implements ReturnSlip {

        @Override
        public boolean belongsTo(Measure measure) {
            return measure.equals(Measure.TRAINING_IN_ORGANISATION);
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.ofNullable(until);
        }
    }

    /** A5: hired by an order for the time of the training; a copy of the order comes with the slip. */
    record EmployerTraining(
            LocalDate orderDate,
            String orderNumber,
            String qualification,
            Integer months,
            LocalDate until,
            boolean orderCopyAttached)
            implements ReturnSlip {

        @Override
        public boolean belongsTo(Measure measure) {
            return measure.equals(Measure.TRAINING_AT_EMPLOYER);
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.ofNullable(until);
        }
    }

    /** A8: hired to a subsidised workplace by a labour contract, an order (a copy of it comes with the slip), or both. */
    record Employment(
            LocalDate contractDate,
            String contractNumber,
            LocalDate orderDate,
            String orderNumber,
            String position,
            Integer months,
            LocalDate from,
            LocalDate to,
            boolean orderCopyAttached)
            implements ReturnSlip {

        @Override
        public boolean belongsTo(Measure measure) {
            return measure.isAtEmployer() && !measure.equals(Measure.TRAINING_AT_EMPLOYER);
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return Optional.ofNullable(from);
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.ofNullable(to);
        }
    }

    /**
     * A11: takes part in resettlement by a social contract.
     *
     * @param settlement settlement, district or region where the housing is
     * @param employer   name; with address and phone empty while the work is not found yet
     */
    record Resettled(
            LocalDate contractDate,
            String contractNumber,
            LocalDate orderDate,
            String orderNumber,
            Housing housing,
            String settlement,
            String employer,
            String employerAddress,
            String employerPhone)
            implements ReturnSlip {

        @Override
        public boolean belongsTo(Measure measure) {
            return measure.equals(Measure.RESETTLEMENT);
        }
    }

    /** What the A11 slip offers to underline. The names are stored: they never change. */
    enum Housing {
        HOUSING,
        SERVICE_HOUSING,
        DORMITORY_ROOM,
        RENT_SUBSIDY
    }
}
