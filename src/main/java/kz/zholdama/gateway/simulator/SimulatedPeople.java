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
    private static final Map<String, String> OUTCOMES = Map.of(
            "85010130880", "CONSENT",
            "85010230880", "ANSWERS",
            "85010330880", "REFUSES",
            "85010430880", "IS_SILENT",
            "85010530880", "HAS_NO_TELEPHONE",
            "85010630880", "CONSENTS_BRIEFLY",
            "85010730880", "SLOW",
            "85010830880", "GARBLED",
            "85010930880", "DOWN");

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
        known.put(person.iin().value(), person);
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
