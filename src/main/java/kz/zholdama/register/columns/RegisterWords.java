package kz.zholdama.register.columns;

import static kz.zholdama.platform.Argument.named;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.RegisterLine;

/**
 * Puts what a line says into words.
 *
 * @param centres their names by id
 * @param now     wall clock of Asia/Almaty
 */
public record RegisterWords(Texts texts, Locale language, LongFunction<String> centres, LocalDateTime now) {

    private static final int MINUTES_AN_HOUR = 60;

    /** Of a column. */
    public String heading(RegisterColumn column) {
        return texts.text("register.column." + column.name().toLowerCase(Locale.ROOT), language);
    }

    String measure(RegisterLine line) {
        return texts.text("measure." + line.measure().name(), language);
    }

    String channel(RegisterLine line) {
        return texts.text("channel." + line.channel().name(), language);
    }

    String centre(RegisterLine line) {
        return centres.apply(line.centreId());
    }

    String status(RegisterLine line) {
        return status(line.kind(), line.status());
    }

    /** @param status as {@link RegisterLine#status} */
    public String status(EntryKind kind, String status) {
        return switch (kind) {
            case APPLICATION -> texts.text("application-status." + status, language);
            case REFERRAL -> texts.text("register.referral." + status, language);
            case REFUSAL -> texts.text("register.refusal." + status, language);
            case RECEIPT, ANNULMENT -> "";
        };
    }

    String grounds(RegisterLine line) {
        return Stream.of(line.grounds().split(","))
                .filter(ground -> !ground.isEmpty())
                .map(ground -> texts.text("ground." + ground, language))
                .collect(Collectors.joining("; "));
    }

    String lateness(RegisterLine line) {
        if (line.openDue() != null) {
            return line.openDue().isBefore(now) ? texts.text("register.lateness.OVERDUE", language) : "";
        }
        if (line.minutes() == null) {
            return "";
        }
        return texts.text(line.late() ? "register.lateness.DECIDED_LATE" : "register.lateness.IN_TIME", language);
    }

    String took(RegisterLine line) {
        var minutes = line.minutes();
        return minutes == null ? "" : time(minutes);
    }

    /** A span of the open office, in hours and minutes. */
    public String time(long minutes) {
        return texts.text(
                "time.hours-minutes",
                language,
                named("hours", minutes / MINUTES_AN_HOUR),
                named("minutes", minutes % MINUTES_AN_HOUR));
    }
}
