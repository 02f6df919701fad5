package kz.zholdama.intake.search;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zholdama.platform.text.SearchText;
import org.jspecify.annotations.Nullable;

/** The words that a case is found by: those of the applicant's name, and what the number ends with. */
public final class WordsOfCase {

    private static final int LONGEST = 40;

    /** What a number ends with, its zeros left out: {@code SEM-A-2026-000013}, {@code 000013}. */
    private static final Pattern END = Pattern.compile("0*([1-9]\\d{0,9})$");

    private WordsOfCase() {}

    /** @param name or its words, folded or not */
    public static Set<String> of(String name, @Nullable String number) {
        var all = new LinkedHashSet<String>();
        SearchText.words(name).forEach(word -> all.add(shortened(word)));
        if (number != null) {
            end(number).ifPresent(all::add);
        }
        return all;
    }

    /** All of them beside each, so that who is meant by several is found by one: each behind a blank. */
    public static String together(Set<String> words) {
        return words.stream().map(word -> " " + word).collect(Collectors.joining());
    }

    /** What a number, or the end of one, ends with; empty for what is none. */
    public static Optional<String> end(String number) {
        return Optional.of(END.matcher(number)).filter(Matcher::find).map(end -> end.group(1));
    }

    /** As it is kept. */
    public static String shortened(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }
}
