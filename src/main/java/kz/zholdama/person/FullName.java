package kz.zholdama.person;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Surname, given name and patronymic (if any), as the forms of the order ask for them.
 * White space of any kind is folded (names are pasted from other programs); each part holds at most {@value #MAX_LENGTH} characters.
 */
public record FullName(String last, String first, String patronymic) {

    public static final int MAX_LENGTH = 120;

    public FullName {
        last = folded(last);
        first = folded(first);
        patronymic = folded(patronymic);
        if (last.isEmpty() || first.isEmpty()) {
            throw new IllegalArgumentException("Surname and given name are both needed");
        }
        if (Stream.of(last, first, patronymic).anyMatch(part -> part.length() > MAX_LENGTH)) {
            throw new IllegalArgumentException("A part of a name has at most " + MAX_LENGTH + " characters");
        }
    }

    /** "Ахметова Айгүл Серікқызы", as the forms print it. */
    public String full() {
        return Stream.of(last, first, patronymic).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** "Ахметова А. С.", for lists and places that must show no more. */
    public String withInitials() {
        return Stream.of(first, patronymic).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" ", last + " ", ""));
    }

    @Override
    public String toString() {
        return "FullName[hidden]"; // names never reach a log
    }

    private static String folded(String part) {
        return Objects.requireNonNullElse(part, "").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
