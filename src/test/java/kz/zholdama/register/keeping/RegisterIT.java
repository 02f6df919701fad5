package kz.zholdama.register.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.zholdama.decision.examination.EarlierDecisions;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.Figure;
import kz.zholdama.register.FigureLines;
import kz.zholdama.register.RandomHistories;
import kz.zholdama.register.Register;
import kz.zholdama.register.RegisterFilterSamples;
import kz.zholdama.register.RegisterLine;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.RegisterQueryBuilder;
import kz.zholdama.register.Statistics;
import kz.zholdama.register.StatisticsQuery;
import kz.zholdama.register.StatisticsRow;
import kz.zholdama.testing.As;
import kz.zholdama.testing.ByKey;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Whatever happens to cases, the register and its sums say it, and say the same when they are made anew. */
@ZholdamaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterIT {

    private static final String SUMS = "select dimension, month, measure, value, "
            + List.of(Figure.values()).stream().map(Figure::column).collect(Collectors.joining(", "))
            + " from register_sum where centre_id = ?";

    private static final List<String> OF_A_LINE = List.of(
            "kind, record_id, application_id, document_id, at, month, number, number_end, measure, status, channel, applicant_id",
            "applicant_name, search_words, staff_id, staff_name, employer_id, host_name, grounds, due_at, open_due, late",
            "minutes, slip_received_on");

    @Autowired
    private RandomHistories histories;

    @Autowired
    private Register register;

    @Autowired
    private Statistics statistics;

    @Autowired
    private Centres centres;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    private Centres.Centre centre;

    @BeforeAll
    void open() {
        centre = centres.create();
        var seed = System.nanoTime();
        LoggerFactory.getLogger(RegisterIT.class).info("Histories of seed {}", seed);
        histories.happen(centre, 20, new Random(seed));
        histories.moveOne(centre);
    }

    @AfterAll
    void reset() {
        clock.reset();
    }

    @Test
    void answersEveryFilterAndEveryPairOfThemAsTheLinesSay() {
        for (var kind : EntryKind.values()) {
            var all = page(RegisterQuery.of(kind));
            var filters = all.isEmpty()
                    ? List.<RegisterFilterSamples>of()
                    : RegisterFilterSamples.of(all, LocalDateTime.now(clock));
            for (var one : filters) {
                for (var other : filters.stream().filter(one::goesWith).toList()) {
                    var asked = other.on(one.on(RegisterQuery.of(kind)));
                    assertThat(page(asked))
                            .as("%s: %s and %s", kind, one.name(), other.name())
                            .isEqualTo(all.stream()
                                    .filter(one.holds())
                                    .filter(other.holds())
                                    .toList());
                    assertThat(As.a(centre.specialist()).call(() -> register.count(asked)))
                            .isEqualTo(page(asked).size());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RegisterQuery.Order.class)
    void readsEveryOrderByKeyFromEitherEnd(RegisterQuery.Order order) {
        for (var ascending : List.of(true, false)) {
            var query = RegisterQueryBuilder.builder(RegisterQuery.of(EntryKind.APPLICATION))
                    .order(order)
                    .ascending(ascending)
                    .build();
            As.a(centre.specialist()).run(() -> ByKey.walk(page -> register.page(query, page)));
        }
    }

    @Test
    void findsByNameNumberItsEndAndIin() {
        var line = page(RegisterQuery.of(EntryKind.REFERRAL)).getFirst();
        var number = Objects.requireNonNull(line.number());
        for (var typed : List.of(
                number, number.substring(number.length() - 6), number.substring(0, 8), "нурс", "Нұрсұлтан ӘБД")) {
            assertThat(page(typed(EntryKind.REFERRAL, typed))).as(typed).contains(line);
        }
        assertThat(page(typed(EntryKind.REFERRAL, "Иванов"))).isEmpty();
        assertThat(page(typed(EntryKind.REFERRAL, "999999"))).isEmpty();
        var iin = database.sql(
                        "select p.iin from applicant p join application a on a.applicant_id = p.id where a.id = ?")
                .param(line.applicationId())
                .query(String.class)
                .single();
        assertThat(page(typed(EntryKind.REFERRAL, iin))).containsExactly(line);
    }

    /** With all that was issued to it. */
    @Test
    void followsACaseToAnotherCentre() {
        histories.moved().forEach((id, other) -> {
            var there = As.a(other.director())
                    .call(() -> Stream.of(EntryKind.values())
                            .flatMap(kind -> register.page(RegisterQuery.of(kind), Page.ALL).rows().stream())
                            .toList());
            assertThat(there).isNotEmpty().allMatch(line -> line.applicationId() == id);
            assertThat(Stream.of(EntryKind.values()).flatMap(kind -> page(RegisterQuery.of(kind)).stream()))
                    .noneMatch(line -> line.applicationId() == id);
            var figures = As.a(other.director())
                    .call(() -> statistics.table(new StatisticsQuery(
                            YearMonth.from(TestClock.USUAL),
                            YearMonth.from(TestClock.USUAL).plusMonths(6),
                            null,
                            Breakdown.MEASURE)));
            assertThat(figures.whole().amount(Figure.REGISTERED)).isEqualTo(1);
            assertFigures(
                    figures.whole(),
                    there.stream().filter(line -> line.kind().isDecision()).toList());
        });
    }

    @Test
    void showsNothingOfAnotherCentre() {
        var stranger = centres.create();
        var query = RegisterQuery.of(EntryKind.APPLICATION);
        As.a(stranger.director()).run(() -> {
            assertThat(register.page(query, Page.ALL).rows()).isEmpty();
            var other =
                    RegisterQueryBuilder.builder(query).centreId(centre.id()).build();
            assertThatThrownBy(() -> register.page(other, Page.ALL)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> register.count(other)).isInstanceOf(AccessDeniedException.class);
        });
        As.a(Centres.auditor())
                .run(() -> assertThat(register.found(RegisterQueryBuilder.builder(query)
                                        .centreId(centre.id())
                                        .build())
                                .rows())
                        .isPositive());
    }

    /** Told apart by each that the register can be narrowed to. */
    @Test
    void drawsUpFiguresThatAreTheRegistersToTheLastLine() {
        var months = YearMonth.from(TestClock.USUAL);
        var to = months.plusMonths(6);
        var decided = Stream.of(EntryKind.REFERRAL, EntryKind.REFUSAL)
                .flatMap(kind -> page(RegisterQuery.of(kind)).stream())
                .toList();
        Map<Breakdown, Function<RegisterLine, String>> keys = Map.of(
                Breakdown.MONTH, line -> YearMonth.from(Dates.dayOf(line.at())).toString(),
                Breakdown.MEASURE, line -> line.measure().name(),
                Breakdown.STAFF, RegisterLine::staffName);
        keys.forEach((by, key) -> {
            var table = As.a(centre.director()).call(() -> statistics.table(new StatisticsQuery(months, to, null, by)));
            assertThat(table.rows()).as("%s", by).isNotEmpty().allSatisfy(row -> {
                var name = by == Breakdown.STAFF
                        ? As.a(centre.director()).call(() -> statistics.nameOf(Long.parseLong(row.key())))
                        : row.key();
                var own = decided.stream()
                        .filter(line -> key.apply(line).equals(name))
                        .toList();
                assertFigures(row, own);
            });
            assertFigures(table.whole(), decided);
        });
        var grounds = As.a(centre.director())
                .call(() -> statistics.table(new StatisticsQuery(months, to, null, Breakdown.GROUND)));
        assertThat(grounds.rows()).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo("UNRELIABLE_DATA");
            assertThat(row.amount(Figure.REFUSED))
                    .isEqualTo(page(RegisterQuery.of(EntryKind.REFUSAL)).size());
        });
        var country = As.a(Centres.auditor())
                .call(() -> statistics.table(new StatisticsQuery(months, to, null, Breakdown.CENTRE)));
        assertThat(country.rows())
                .filteredOn(row -> row.key().equals(String.valueOf(centre.id())))
                .singleElement()
                .satisfies(row -> assertFigures(row, decided));
        var stranger = centres.create();
        As.a(stranger.director()).run(() -> {
            assertThat(statistics
                            .table(new StatisticsQuery(months, to, null, Breakdown.MEASURE))
                            .rows())
                    .isEmpty();
            assertThatThrownBy(() -> statistics.table(new StatisticsQuery(months, to, centre.id(), Breakdown.MEASURE)))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    /** Each figure of each row leads to exactly the lines that it counts. */
    @ParameterizedTest
    @EnumSource(Breakdown.class)
    void leadsFromEachFigureToItsLines(Breakdown by) {
        var reader = by.isOffered(true) ? centre.director() : Centres.auditor();
        var months = YearMonth.from(TestClock.USUAL);
        var asked = new StatisticsQuery(months, months.plusMonths(6), null, by);
        var table = As.a(reader).call(() -> statistics.table(asked));
        var led = 0;
        for (var row :
                Stream.concat(table.rows().stream(), Stream.of(table.whole())).toList()) {
            for (var figure : Figure.values()) {
                var lines = FigureLines.of(figure, asked, row.key());
                if (!lines.isEmpty()) {
                    led++;
                    assertThat(lines.stream()
                                    .mapToLong(query -> As.a(reader).call(() -> register.count(query)))
                                    .sum())
                            .as("%s of %s %s", figure, by, row.key())
                            .isEqualTo(row.amount(figure));
                }
            }
        }
        assertThat(led).isPositive();
    }

    @Test
    void findsInWhichRegionEveryCentreStandsByOneQuestion() {
        var asked = new StatisticsQuery(
                YearMonth.from(TestClock.USUAL), YearMonth.from(TestClock.USUAL).plusMonths(6), null, Breakdown.REGION);
        As.a(Centres.auditor())
                .run(() -> assertThat(statistics.table(asked).rows())
                        .extracting(row -> row.amount(Figure.REGISTERED))
                        .satisfies(amounts -> assertThat(amounts.stream()
                                        .mapToLong(Long::longValue)
                                        .sum())
                                .isEqualTo(statistics.table(asked).whole().amount(Figure.REGISTERED))));
    }

    private static void assertFigures(StatisticsRow row, List<RegisterLine> own) {
        assertThat(row.amount(Figure.REFERRED)).isEqualTo(count(own, line -> line.kind() == EntryKind.REFERRAL));
        assertThat(row.amount(Figure.REFUSED)).isEqualTo(count(own, line -> line.kind() == EntryKind.REFUSAL));
        assertThat(row.amount(Figure.ANNULLED))
                .isEqualTo(count(own, line -> line.status().equals("ANNULLED")));
        assertThat(row.amount(Figure.LATE)).isEqualTo(count(own, RegisterLine::late));
        assertThat(row.amount(Figure.TAKEN))
                .isEqualTo(count(own, line -> line.status().equals("PLACED")));
        assertThat(row.amount(Figure.NOT_TAKEN))
                .isEqualTo(count(own, line -> line.status().equals("NOT_TAKEN")));
        assertThat(row.amount(Figure.SLIPS)).isEqualTo(count(own, line -> line.slipReceivedOn() != null));
        var minutes = own.stream()
                .mapToInt(line -> Objects.requireNonNull(line.minutes()))
                .sorted()
                .toArray();
        assertThat(row.amount(Figure.MINUTES)).isEqualTo(IntStream.of(minutes).sum());
        if (minutes.length > 0) {
            assertThat(row.median()).isEqualTo((minutes[(minutes.length - 1) / 2] + minutes[minutes.length / 2]) / 2.0);
        }
    }

    private static long count(List<RegisterLine> lines, Predicate<RegisterLine> which) {
        return lines.stream().filter(which).count();
    }

    private List<RegisterLine> page(RegisterQuery query) {
        return As.a(centre.specialist())
                .call(() -> register.page(query, Page.ALL).rows());
    }

    private static RegisterQuery typed(EntryKind kind, String text) {
        return RegisterQueryBuilder.builder(RegisterQuery.of(kind)).text(text).build();
    }

    @Test
    void saysTheSameWhenItIsMadeAnew() {
        var lines = lines();
        var sums = sums();
        assertThat(lines).hasSizeGreaterThan(20);
        assertSumsAddUp();

        forget(
                "update assessment set due_at = null, late = false, office_minutes = null, grounds = '' where application_id in"
                        + " (select id from application where centre_id >= ?)");
        forget("delete from register_entry where centre_id >= ?");
        forget("delete from register_sum where centre_id >= ?");
        new EarlierDecisions().fill(source, 0, Integer.MAX_VALUE);
        new EarlierEntries().fill(source, first() - 1, Integer.MAX_VALUE);

        assertThat(lines()).containsExactlyInAnyOrderEntriesOf(lines);
        assertThat(sums()).containsExactlyInAnyOrderEntriesOf(sums);
    }

    private void assertSumsAddUp() {
        for (var figure : Figure.values()) {
            var summed = database.sql(
                            "select coalesce(sum(%s), 0) from register_sum where centre_id = ? and dimension = 'ALL'"
                                    .formatted(figure.column()))
                    .param(centre.id())
                    .query(Long.class)
                    .single();
            var counted = database.sql("select " + figure.sum() + " from register_entry where centre_id = ?")
                    .param(centre.id())
                    .query(Long.class)
                    .single();
            assertThat(summed).as("%s", figure).isEqualTo(counted);
        }
    }

    /** Of this centre, and of those that came after it. */
    private void forget(String statement) {
        database.sql(statement).param(centre.id()).update();
    }

    /** Of the cases of this test, which are the last. */
    private long first() {
        return database.sql("select min(id) from application where centre_id = ?")
                .param(centre.id())
                .query(Long.class)
                .single();
    }

    private Map<String, List<Object>> lines() {
        return database
                .sql("select " + String.join(", ", OF_A_LINE) + " from register_entry where centre_id = ?")
                .param(centre.id())
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("kind") + " " + row.get("record_id"), row -> List.copyOf(nullsAsText(row))));
    }

    private Map<String, List<Object>> sums() {
        return database.sql(SUMS).param(centre.id()).query().listOfRows().stream()
                .filter(row -> row.values().stream()
                        .anyMatch(value -> value instanceof Number number && number.longValue() != 0))
                .collect(Collectors.toMap(
                        row -> List.of(row.get("dimension"), row.get("month"), row.get("measure"), row.get("value"))
                                .toString(),
                        row -> List.copyOf(nullsAsText(row))));
    }

    private static List<Object> nullsAsText(Map<String, Object> row) {
        return row.values().stream()
                .map(value -> value == null ? "null" : value)
                .toList();
    }
}
