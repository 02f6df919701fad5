package kz.zholdama.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/**
 * Where a person is referred to, as the specialist chose it and as the forms print it: a snapshot of the directories on
 * that day. Each kind has a record of its own.
 */
@Immutable // told to Hibernate, which knows it of records
public interface ChosenPlace {

    /** Who or what takes the person: the employer, the organisation, or the settlement of destination. */
    String host();

    /** Empty where there is no term. */
    default Optional<LocalDate> firstDay() {
        return Optional.empty();
    }

    /** Empty where there is no term. */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }
}
