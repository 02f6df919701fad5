package kz.zholdama.register.printing;

import static kz.zholdama.platform.Argument.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.register.RegisterLine;
import kz.zholdama.register.columns.RegisterColumn;
import kz.zholdama.register.columns.RegisterWords;
import kz.zholdama.register.printing.JournalDetails.Details;
import kz.zholdama.register.printing.JournalPart.Column;

/** Puts the journal into words, in the language of who prints it. */
record JournalWords(RegisterWords words) {

    /** From left to right: the end of the key of its heading, and how wide it is. */
    private static final List<Column> COLUMNS = List.of(
            new Column("col-order", "order"),
            new Column("col-number", "number"),
            new Column("col-moment", "at"),
            new Column("col-name", "name"),
            new Column("col-iin", "iin"),
            new Column("col-text", "measure"),
            new Column("col-moment", "channel"),
            new Column("col-staff", "staff"),
            new Column("col-moment", "due"),
            new Column("col-result", "result"),
            new Column("col-number", "result-number"),
            new Column("col-short", "given"));

    String title() {
        return say("title");
    }

    List<Column> columns() {
        return COLUMNS.stream()
                .map(column -> new Column(column.kind(), say("column." + column.heading())))
                .toList();
    }

    List<String> heading(JournalPeriod period, Actor by) {
        return List.of(
                centre(period),
                period(period),
                text("printed", named("at", Dates.moment(words.now())), named("by", by.name() + ", " + by.position())));
    }

    private String centre(JournalPeriod period) {
        return period.centreId() == null ? say("all-centres") : words.centres().apply(period.centreId());
    }

    private String period(JournalPeriod period) {
        return text("period", named("from", period.from()), named("to", period.to()));
    }

    /** At the foot of each page, on the left. */
    String foot(JournalPeriod period) {
        return Stream.of(title(), centre(period), period(period)).collect(Collectors.joining(" · "));
    }

    String page(int page, int pages) {
        return text("page", named("page", page), named("pages", pages));
    }

    List<String> line(int order, RegisterLine line, Details details) {
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(order));
        cells.add(RegisterColumn.NUMBER.text(line, words));
        cells.add(RegisterColumn.AT.text(line, words));
        cells.add(RegisterColumn.NAME.text(line, words));
        cells.add(details.iin());
        cells.add(RegisterColumn.MEASURE.text(line, words));
        cells.add(RegisterColumn.CHANNEL.text(line, words));
        cells.add(RegisterColumn.STAFF.text(line, words));
        cells.add(RegisterColumn.DUE.text(line, words));
        cells.add(details.kind() == null ? RegisterColumn.STATUS.text(line, words) : say("result." + details.kind()));
        cells.add(
                details.kind() == null
                        ? ""
                        : text(
                                "numbered",
                                named("number", Objects.requireNonNullElse(details.number(), "")),
                                named("day", Dates.dayOf(Objects.requireNonNull(details.signedAt())))));
        cells.add(details.givenOut() == null ? "" : Dates.day(Dates.dayOf(details.givenOut())));
        return cells;
    }

    private String say(String key) {
        return text(key);
    }

    private String text(String key, Argument... arguments) {
        return words.texts().text("register.journal." + key, words.language(), arguments);
    }
}
