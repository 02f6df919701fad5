package kz.zholdama.directory;

import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.person.Bin;

/** Makes valid БИН, each given once in a run. */
public final class Bins {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Bins() {}

    public static String next() {
        while (true) {
            var complete = Bin.complete("260140" + String.format("%05d", SERIAL.incrementAndGet()));
            if (complete.isPresent()) {
                return complete.get().value();
            }
        }
    }

    public static Employer employer(String name) {
        return new Employer(null, next(), name, "г. Семей, ул. Абая, 1", "+7 7222 11 22 33", null, null);
    }
}
