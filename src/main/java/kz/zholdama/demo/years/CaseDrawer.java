package kz.zholdama.demo.years;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zholdama.calendar.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Draws case after case, the oldest first: which pattern, where, when and whose. */
class CaseDrawer {

    private static final int FIRST_OF = 10;
    private static final int ACQUAINTANCES = 200_000;
    private static final double COMES_AGAIN = 0.4;
    private static final double LATE = 0.04;
    private static final double ONLINE = 0.2;
    private static final int DAYS_BETWEEN = 120;

    private final JdbcTemplate session;
    private final Map<Fate, List<CasePattern>> inTime;
    private final Map<Fate, List<CasePattern>> late;
    private final List<DrawnCentre> centres;
    private final LocalDate today;
    private final Random random;
    private final DrawnPeople people;
    private final List<Past> past = new ArrayList<>();

    CaseDrawer(
            JdbcTemplate session,
            List<CasePattern> patterns,
            List<DrawnCentre> centres,
            LocalDate today,
            Random random) {
        this.session = session;
        this.inTime = byFate(patterns, false);
        this.late = byFate(patterns, true);
        this.centres = centres;
        this.today = today;
        this.random = random;
        this.people = new DrawnPeople(random, RowWriter.lastId(session, "applicant"));
    }

    /** Who has been with us: his last case may be over, and he comes again with such a one. */
    private record Past(DrawnPerson person, CasePattern pattern, DrawnCentre centre, LocalDate day) {}

    private static Map<Fate, List<CasePattern>> byFate(List<CasePattern> patterns, boolean late) {
        return patterns.stream()
                .filter(each -> each.late() == late)
                .collect(Collectors.groupingBy(
                        CasePattern::fate, () -> new EnumMap<>(Fate.class), Collectors.toUnmodifiableList()));
    }

    void draw(int cases, int weeks) {
        session.execute((ConnectionCallback<@Nullable Void>) connection -> {
            var rows = new RowWriter(session, centres);
            for (var week = weeks; week > 0; week--) {
                var share = (long) cases * (weeks - week + 1) / weeks - (long) cases * (weeks - week) / weeks;
                draw((int) share, week - 1, rows, connection);
            }
            rows.finish(connection);
            return null;
        });
    }

    private void draw(int cases, int weeksBefore, RowWriter rows, Connection connection) throws SQLException {
        var drawn = IntStream.range(0, cases)
                .mapToObj(_ -> choose(weeksBefore))
                .sorted(Comparator.comparing(Choice::day))
                .toList();
        for (var choice : drawn) {
            rows.write(draw(choice), connection);
        }
    }

    private record Choice(CasePattern pattern, int days) {

        LocalDate day() {
            return pattern.received().plusDays(days);
        }
    }

    private Choice choose(int weeksBefore) {
        var fitting = new LinkedHashMap<Fate, List<Choice>>();
        (random.nextDouble() < LATE ? late : inTime).forEach((fate, patterns) -> {
            var choices = patterns.stream()
                    .map(each -> new Choice(each, each.days(today, weeksBefore)))
                    .filter(each -> each.pattern().fits(today, each.days()))
                    .toList();
            if (!choices.isEmpty()) {
                fitting.put(fate, choices);
            }
        });
        if (fitting.isEmpty()) {
            return choose(weeksBefore);
        }
        var at = random.nextInt(fitting.keySet().stream().mapToInt(Fate::weight).sum());
        for (var each : fitting.entrySet()) {
            at -= each.getKey().weight();
            if (at < 0) {
                return each.getValue().get(random.nextInt(each.getValue().size()));
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    private Draw draw(Choice choice) {
        var known = known(choice);
        var centre = known.map(Past::centre).orElseGet(this::centre);
        var pattern = choice.pattern();
        var person = known.map(Past::person)
                .orElseGet(() -> people.next(pattern.sex(), pattern.born().plusDays(choice.days())));
        if (pattern.fate().isOver()) {
            remember(new Past(person, pattern, centre, choice.day()));
        }
        var specialist =
                centre.specialists().get(random.nextInt(centre.specialists().size()));
        return new Draw(pattern, centre, person, known.isEmpty(), specialist, channel(), choice.days());
    }

    private Channel channel() {
        return random.nextDouble() > ONLINE
                ? Channel.CENTRE
                : random.nextBoolean() ? Channel.PORTAL : Channel.LABOUR_EXCHANGE;
    }

    private DrawnCentre centre() {
        return random.nextInt(FIRST_OF) == 0 ? centres.getFirst() : centres.get(random.nextInt(centres.size()));
    }

    /** Somebody whose last case was such a one, and is over. */
    private Optional<Past> known(Choice choice) {
        if (past.isEmpty() || random.nextDouble() > COMES_AGAIN) {
            return Optional.empty();
        }
        var at = random.nextInt(past.size());
        var one = past.get(at);
        if (one.pattern().sex() != choice.pattern().sex()
                || one.day()
                        .plusDays(Math.max(DAYS_BETWEEN, one.pattern().span()))
                        .isAfter(choice.day())) {
            return Optional.empty();
        }
        past.set(at, past.getLast());
        past.removeLast();
        return Optional.of(one);
    }

    private void remember(Past one) {
        if (past.size() < ACQUAINTANCES) {
            past.add(one);
        } else {
            past.set(random.nextInt(ACQUAINTANCES), one);
        }
    }
}
