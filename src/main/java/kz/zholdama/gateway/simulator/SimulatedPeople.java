package kz.zholdama.gateway.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.zholdama.person.Iin;

/** Whom the simulated registers know: everybody by his number, and some of whom more is told. */
public final class SimulatedPeople {

    /** Whoever wants to see a failure takes its number. */
    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("8501013088", "CONSENT"),
            Map.entry("8501023088", "ANSWERS"),
            Map.entry("8501033088", "REFUSES"),
            Map.entry("8501043088", "IS_SILENT"),
            Map.entry("8501053088", "HAS_NO_TELEPHONE"),
            Map.entry("8501063088", "CONSENTS_BRIEFLY"),
            Map.entry("8501073088", "SLOW"),
            Map.entry("8501083088", "GARBLED"),
            Map.entry("8501093088", "DOWN"),
            Map.entry("8501103088", "REFUSING"));

    private final Map<String, SimulatedPerson> known = new ConcurrentHashMap<>();

    SimulatedPeople() {
        OUTCOMES.forEach((digits, outcome) -> know(of(iin(digits), outcome)));
    }

    private static SimulatedPerson of(Iin iin, String outcome) {
        var person = SimulatedPerson.of(iin);
        if (Stream.of(Citizen.values()).anyMatch(one -> one.name().equals(outcome))) {
            return person.who(Citizen.valueOf(outcome));
        }
        return Stream.of(Mood.values()).anyMatch(one -> one.name().equals(outcome))
                ? person.when(Mood.valueOf(outcome))
                : person;
    }

    /** The first serial digit with which the number has a check digit. */
    private static Iin iin(String tenDigits) {
        return Stream.iterate(0, digit -> digit < 10, digit -> digit + 1)
                .flatMap(digit -> Iin.complete(tenDigits + digit).stream())
                .findFirst()
                .orElseThrow();
    }

    public void know(SimulatedPerson person) {
        mixUp(person.iin(), person);
    }

    /** Asked about one, the systems tell of another. */
    public void mixUp(Iin asked, SimulatedPerson told) {
        known.put(asked.value(), told);
    }

    SimulatedPerson of(Iin iin) {
        return known.getOrDefault(iin.value(), SimulatedPerson.of(iin));
    }

    /** Those by whom a failure is seen, in the order of their numbers. */
    List<SimulatedPerson> examples() {
        return known.values().stream()
                .filter(one -> one.iin().value().startsWith("8501")
                        && one.iin().value().substring(6).startsWith("3088"))
                .sorted(Comparator.comparing(one -> one.iin().value()))
                .toList();
    }
}
