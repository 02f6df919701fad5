package kz.zholdama.measure;

import static kz.zholdama.platform.Argument.named;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import kz.zholdama.platform.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what a kind tells of its details, place or slip, line by line, in the language of whoever reads it. What is not
 * known is told as nothing: the line stays away or shows a dash, as the reader has it. Labels and values that are keys stand in
 * the bundles.
 */
public interface Telling {

    /** For names that a directory has in both languages. */
    Locale language();

    Telling with(String label, @Nullable String value);

    Telling with(String label, Collection<String> values);

    /** The text of a key. */
    String text(String key, Argument... arguments);

    /** A value from the bundles: {@code prefix.NAME}; nothing where there is none. */
    default Telling word(String label, String prefix, @Nullable Enum<?> value) {
        return with(label, value == null ? null : text(prefix + "." + value.name()));
    }

    Telling day(String label, @Nullable LocalDate day);

    default Telling yesOrNo(String label, @Nullable Boolean yes) {
        return with(label, yes == null ? null : text(yes ? "kind.yes" : "kind.no"));
    }

    /** "№ 14 of 01.02.2026" of a paper; nothing where it has no number. */
    default Telling paper(String label, @Nullable String number, @Nullable LocalDate date) {
        return with(label, number == null ? null : text("kind.paper", named("number", number), named("day", date)));
    }

    /** Calendar months with the first and the last day. */
    default Telling term(String label, @Nullable Integer months, @Nullable LocalDate from, @Nullable LocalDate to) {
        return with(label, text("kind.term", named("months", months), named("from", from), named("to", to)));
    }
}
