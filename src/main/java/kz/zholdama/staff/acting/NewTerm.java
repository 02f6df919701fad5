package kz.zholdama.staff.acting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.person.PlainText;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;

/**
 * A time in which somebody directs the centre, as it is entered.
 *
 * @param from   first day
 * @param to     last day
 * @param kind   of the act, {@code приказ}
 * @param kindKk the same in Kazakh, {@code бұйрық}
 * @param number of the act
 * @param on     day of the act
 */
public record NewTerm(LocalDate from, LocalDate to, String kind, String kindKk, String number, LocalDate on) {

    static final int LONGEST_KIND = 40;
    static final int LONGEST_NUMBER = 30;

    void check(LocalDate today) {
        var problems = new ArrayList<Problem>();
        for (var text : List.of(
                new Text("kind", kind, LONGEST_KIND),
                new Text("kindKk", kindKk, LONGEST_KIND),
                new Text("number", number, LONGEST_NUMBER))) {
            PlainText.problem(text.typed())
                    .ifPresent(found -> problems.add(Problem.of(text.field(), found.messageKey())));
            if (text.typed() == null || text.typed().isBlank() || text.typed().length() > text.longest()) {
                problems.add(Problem.of(text.field(), "staff.acting.error.text"));
            }
        }
        if (from == null) {
            problems.add(Problem.of("from", "staff.acting.error.day"));
        }
        if (to == null || from != null && to.isBefore(from) || to.isBefore(today)) {
            problems.add(Problem.of("to", "staff.acting.error.to"));
        }
        if (on == null || to != null && on.isAfter(to)) {
            problems.add(Problem.of("on", "staff.acting.error.on"));
        }
        InvalidInput.throwIfAny(problems);
    }

    private record Text(String field, String typed, int longest) {}
}
