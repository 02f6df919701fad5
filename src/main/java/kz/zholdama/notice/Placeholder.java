package kz.zholdama.notice;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.platform.text.Dates;

/** What stands between braces in the text of a notice, {@code {number}}. Neither a name nor an ИИН is among them. */
public enum Placeholder {

    /** Number of the application; for an employer of the referral. */
    NUMBER,
    CENTRE,
    /** Of the centre, like the telephone. */
    ADDRESS,
    PHONE,
    DAY,
    /** Of the page on which a slip is answered: whoever has it answers for the host. */
    LINK;

    /** As it is written between the braces. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String value(Told told, Locale language) {
        return switch (this) {
            case NUMBER -> told.number();
            case CENTRE -> told.centre().in(language);
            case ADDRESS -> told.address();
            case PHONE -> told.phone();
            case DAY -> Dates.day(told.day());
            case LINK -> Objects.requireNonNullElse(told.link(), "");
        };
    }

    public static Optional<Placeholder> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
