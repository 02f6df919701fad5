package kz.zholdama.register.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.zholdama.decision.examination.EarlierDecisions;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.Figure;
import kz.zholdama.register.RandomHistories;
import kz.zholdama.register.Register;
import kz.zholdama.register.RegisterFilterSamples;
import kz.zholdama.register.RegisterLine;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.RegisterQueryBuilder;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Whatever happens to cases, the register and its sums say it, and say the same when they are made anew. */
@ZholdamaTest
@Import(RandomHistories.class)
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
                        + " (select id from application where centre_id = ?)");
        forget("delete from register_entry where centre_id = ?");
        forget("delete from register_sum where centre_id = ?");
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
