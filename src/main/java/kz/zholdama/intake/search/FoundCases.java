package kz.zholdama.intake.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds cases by what a person types: an ИИН, beginnings of the words of a name, a number or what it ends with. */
public interface FoundCases {

    /** Which cases are meant. */
    sealed interface Typed {}

    /** Those of one person; empty for somebody who never applied. */
    record OfPerson(Optional<Long> applicantId) implements Typed {}

    /** Cases by id. */
    record Few(Set<Long> applicationIds) implements Typed {}

    /** More than are worth being named: those whose applicants' names have words that begin so. */
    record Named(List<String> beginnings) implements Typed {}

    /** Those whose number has this in it. */
    record Numbered(String part) implements Typed {}

    /** Whether it is looked for as a part of a number. */
    boolean isNumber(String typed);

    /** @param centreId null for all centres */
    Typed among(String typed, @Nullable Long centreId);
}
