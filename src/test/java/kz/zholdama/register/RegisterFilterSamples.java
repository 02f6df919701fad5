package kz.zholdama.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.register.RegisterQuery.Lateness;

/**
 * A filter of the register, with what it means.
 *
 * @param name  one of two that set the same has no sense beside the other
 * @param set   sets it
 * @param holds which lines it leaves
 */
public record RegisterFilterSamples(
        String name, UnaryOperator<RegisterQueryBuilder> set, Predicate<RegisterLine> holds) {

    public boolean goesWith(RegisterFilterSamples other) {
        return equals(other) || !name.equals(other.name);
    }

    public RegisterQuery on(RegisterQuery query) {
        return set.apply(RegisterQueryBuilder.builder(query)).build();
    }

    /** Of every filter one that leaves some of these lines, if any does. */
    public static List<RegisterFilterSamples> of(List<RegisterLine> lines, LocalDateTime now) {
        var all = new ArrayList<RegisterFilterSamples>();
        var some = lines.get(lines.size() / 2);
        var day = Dates.dayOf(some.at());
        add(
                all,
                "measure",
                query -> query.measure(some.measure()),
                line -> line.measure().equals(some.measure()));
        if (!some.status().isEmpty()) {
            add(
                    all,
                    "status",
                    query -> query.status(some.status()),
                    line -> line.status().equals(some.status()));
        }
        add(all, "channel", query -> query.channel(some.channel()), line -> line.channel() == some.channel());
        add(all, "from", query -> query.from(day), line -> !on(line).isBefore(day));
        add(all, "to", query -> query.to(day), line -> !on(line).isAfter(day));
        add(all, "lateness", query -> query.lateness(Lateness.DECIDED_LATE), RegisterLine::late);
        add(
                all,
                "lateness",
                query -> query.lateness(Lateness.OVERDUE),
                line -> line.openDue() != null && line.openDue().isBefore(now));
        var ground = RefusalGround.UNRELIABLE_DATA;
        add(all, "ground", query -> query.ground(ground), line -> line.grounds().contains(ground.name()));
        return all;
    }

    private static LocalDate on(RegisterLine line) {
        return Dates.dayOf(line.at());
    }

    private static void add(
            List<RegisterFilterSamples> all,
            String name,
            UnaryOperator<RegisterQueryBuilder> set,
            Predicate<RegisterLine> holds) {
        all.add(new RegisterFilterSamples(name, set, holds));
    }
}
