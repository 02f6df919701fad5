package kz.zholdama.register.columns;

import static kz.zholdama.register.EntryKind.ANNULMENT;
import static kz.zholdama.register.EntryKind.APPLICATION;
import static kz.zholdama.register.EntryKind.REFERRAL;
import static kz.zholdama.register.EntryKind.REFUSAL;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.RegisterLine;

/** The columns of the register, in their order. A new one is a line here and a text {@code register.column.…}. */
@SuppressWarnings("ImmutableEnumChecker") // functions without a state, and sets that nobody changes
public enum RegisterColumn {
    NUMBER(
            11,
            true,
            (line, _) -> Objects.requireNonNullElse(line.number(), ""),
            APPLICATION,
            REFERRAL,
            REFUSAL,
            ANNULMENT),
    AT(9, true, (line, _) -> Dates.moment(line.at()), EntryKind.values()),
    NAME(12, true, (line, _) -> line.applicantName(), EntryKind.values()),
    MEASURE(10.5, true, (line, words) -> words.measure(line), EntryKind.values()),
    STATUS(10.5, true, (line, words) -> words.status(line), APPLICATION, REFERRAL, REFUSAL),
    GROUNDS(13, true, (line, words) -> words.grounds(line), REFUSAL),
    HOST(13, true, (line, _) -> Objects.requireNonNullElse(line.hostName(), ""), REFERRAL),
    SLIP(8, true, (line, _) -> Dates.day(line.slipReceivedOn()), REFERRAL),
    STAFF(11, true, (line, _) -> line.staffName(), EntryKind.values()),
    CENTRE(11, true, (line, words) -> words.centre(line), EntryKind.values()),
    CHANNEL(9, false, (line, words) -> words.channel(line), EntryKind.values()),
    DUE(9, false, (line, _) -> Dates.moment(line.dueAt()), APPLICATION, REFERRAL, REFUSAL),
    LATENESS(8, false, (line, words) -> words.lateness(line), APPLICATION, REFERRAL, REFUSAL),
    TOOK(8, false, (line, words) -> words.took(line), APPLICATION, REFERRAL, REFUSAL);

    private final double width;
    private final boolean usual;
    private final BiFunction<RegisterLine, RegisterWords, String> text;
    private final Set<EntryKind> kinds;

    RegisterColumn(
            double width, boolean usual, BiFunction<RegisterLine, RegisterWords, String> text, EntryKind... kinds) {
        this.width = width;
        this.usual = usual;
        this.text = text;
        this.kinds = Set.of(kinds);
    }

    /** Those of a kind of lines. */
    public static List<RegisterColumn> of(EntryKind kind) {
        return Stream.of(values()).filter(column -> column.kinds.contains(kind)).toList();
    }

    /** Its least width, in rem. */
    public double width() {
        return width;
    }

    /** Whether it is shown before anybody chose. */
    public boolean isUsual() {
        return usual;
    }

    /** What a line says in it; empty for nothing. */
    public String text(RegisterLine line, RegisterWords words) {
        return text.apply(line, words);
    }
}
