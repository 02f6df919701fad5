package kz.zholdama.forms;

import java.util.Optional;
import java.util.stream.Stream;

/** The annexes of the Rules that are printed forms, by their number in the order. */
public enum Annex {
    A1(1),
    A3(3),
    A4(4),
    A5(5),
    A8(8),
    A11(11);

    private final int number;

    Annex(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    static Optional<Annex> of(int number) {
        return Stream.of(values()).filter(annex -> annex.number == number).findAny();
    }
}
