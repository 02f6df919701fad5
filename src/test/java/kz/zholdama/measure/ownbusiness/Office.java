package kz.zholdama.measure.ownbusiness;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.measure.ChosenPlace;

/** Who helps, and from when on. */
record Office(String name, LocalDate from) implements ChosenPlace {

    @Override
    public String host() {
        return name;
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(from);
    }
}
