package kz.zholdama.channel.portal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;

/** Somebody who applies: an invented person whom the simulated registers know by the same name. */
record DrawnPerson(Iin iin, RegisteredPerson registered) {

    private static final DateTimeFormatter BEGINNING = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int DAYS = 365;
    private static final int SERIALS = 10_000;
    private static final int YEAR_2000 = 2000;

    static DrawnPerson aged(int years, LocalDate today, RandomGenerator random) {
        var born = today.minusYears(years).minusDays(random.nextInt(DAYS));
        var iin = Stream.generate(() -> iin(born, random))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return new DrawnPerson(iin, SimulatedPerson.of(iin).registered());
    }

    /** Empty where no check digit makes a number of it. */
    private static Optional<Iin> iin(LocalDate born, RandomGenerator random) {
        var century = (born.getYear() < YEAR_2000 ? 3 : 5) + random.nextInt(2);
        return Iin.complete(BEGINNING.format(born) + century + "%04d".formatted(random.nextInt(SERIALS)));
    }

    Sex sex() {
        return iin.sex().orElseThrow();
    }

    LocalDate born() {
        return registered.birthDate();
    }

    String name() {
        return String.join(" ", registered.last(), registered.first());
    }

    @Override
    public String toString() {
        return "DrawnPerson[hidden]";
    }
}
