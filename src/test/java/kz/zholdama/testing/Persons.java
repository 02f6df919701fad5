package kz.zholdama.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;

/** Makes valid ИИН, each given once in a run. */
public final class Persons {

    private static final AtomicInteger SERIAL = new AtomicInteger(1000);

    private Persons() {}

    public static Iin bornOn(LocalDate day, Sex sex) {
        var century = day.getYear() < 2000 ? 3 : 5;
        while (true) {
            var eleven = DateTimeFormatter.ofPattern("yyMMdd").format(day)
                    + (century + (sex == Sex.FEMALE ? 1 : 0))
                    + String.format("%04d", SERIAL.incrementAndGet() % 10_000);
            var complete = Iin.complete(eleven);
            if (complete.isPresent()) {
                return complete.get();
            }
        }
    }

    public static Iin aged(int years, LocalDate on) {
        return bornOn(on.minusYears(years).minusMonths(5), Sex.MALE);
    }
}
