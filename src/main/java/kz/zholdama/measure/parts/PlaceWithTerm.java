package kz.zholdama.measure.parts;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Telling;

/** A place for so many calendar months; {@code to} is the last day. */
public interface PlaceWithTerm extends ChosenPlace {

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

    default void tellTerm(Telling telling) {
        telling.term("cases.place.term", months(), from(), to());
    }
}
