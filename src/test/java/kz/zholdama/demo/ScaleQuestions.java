package kz.zholdama.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.calendar.Channel;
import kz.zholdama.decision.forecast.Forecasts;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.journal.JournalFilter;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.ui.work.Whose;
import kz.zholdama.platform.ui.work.WorkSource;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.OpenWork;
import kz.zholdama.register.Register;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.RegisterQueryBuilder;
import kz.zholdama.register.Statistics;
import kz.zholdama.register.StatisticsQuery;
import kz.zholdama.staff.DemoAccounts;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the screens ask, as whoever looks at them. */
@TestConfiguration(proxyBeanMethods = false)
class ScaleQuestions {

    private static final String SPECIALIST = "aigul";
    private static final String DIRECTOR = "marat";
    private static final String AUDITOR = "auditor";
    private static final int PAGE = 50;

    private final Register register;
    private final Statistics statistics;
    private final Applications applications;
    private final Cases cases;
    private final DueSlips slips;
    private final List<WorkSource> work;
    private final Forecasts forecasts;
    private final OpenWork openWork;
    private final DemoAccounts accounts;
    private final JournalReader journal;
    private final DocumentArchive archive;
    private final JdbcClient database;
    private final Clock clock;

    private long last;
    private List<Long> staff = List.of();
    private List<Long> employers = List.of();

    ScaleQuestions(
            Register register,
            Statistics statistics,
            Applications applications,
            Cases cases,
            DueSlips slips,
            List<WorkSource> work,
            Forecasts forecasts,
            OpenWork openWork,
            DemoAccounts accounts,
            JournalReader journal,
            DocumentArchive archive,
            JdbcClient database,
            Clock clock) {
        this.register = register;
        this.statistics = statistics;
        this.applications = applications;
        this.cases = cases;
        this.slips = slips;
        this.work = work;
        this.forecasts = forecasts;
        this.openWork = openWork;
        this.accounts = accounts;
        this.journal = journal;
        this.archive = archive;
        this.database = database;
        this.clock = clock;
    }

    /** @param who asks, by the name of his account */
    record Question(String who, Consumer<Random> ask) {}

    /** A filter of the register. */
    private interface Filter {

        RegisterQueryBuilder with(RegisterQueryBuilder query, Random random);
    }

    /** What there is to be asked for at this size. */
    void learn() {
        last = database.sql("select max(id) from application").query(Long.class).single();
        staff = database.sql("select id from staff_member where centre_id = 1")
                .query((row, _) -> row.getLong(1))
                .list();
        employers = database.sql("select id from employer order by id limit 6")
                .query((row, _) -> row.getLong(1))
                .list();
    }

    Map<String, Question> all() {
        var all = new LinkedHashMap<String, Question>();
        for (var who : List.of(SPECIALIST, AUDITOR)) {
            var whose = who.equals(SPECIALIST) ? "centre." : "country.";
            pages(all, whose, who);
            filters(all, whose, who);
            words(all, whose, who);
            figures(all, whose, who);
            slips(all, whose, who);
        }
        desk(all, SPECIALIST);
        desk(all, DIRECTOR);
        all.put("desk.forecast", new Question(DIRECTOR, _ -> forecasts.today()));
        all.put("desk.country", new Question(AUDITOR, _ -> openWork.byCentre()));
        all.put("case.page", new Question(SPECIALIST, random -> cases.open(own(random))));
        all.put(
                "case.earlier-of-person",
                new Question(AUDITOR, random -> applications.othersOf(applications.look(any(random)))));
        all.put(
                "journal.first-page",
                new Question(AUDITOR, _ -> journal.page(JournalFilter.everything(), Page.at(0, PAGE))));
        all.put(
                "journal.of-centre",
                new Question(
                        AUDITOR,
                        random -> journal.page(
                                JournalFilter.everything().inCentre(1 + random.nextLong(9)), Page.at(0, PAGE))));
        all.put(
                "journal.of-person",
                new Question(
                        AUDITOR,
                        random -> journal.page(
                                JournalFilter.everything().ofPerson(of("applicant_id", Long.class, any(random))),
                                Page.at(0, PAGE))));
        return all;
    }

    private void pages(Map<String, Question> all, String whose, String who) {
        for (var kind : EntryKind.values()) {
            all.put(whose + kind.name().toLowerCase(Locale.ROOT) + ".first-page", new Question(who, _ -> {
                register.page(RegisterQuery.of(kind), Page.at(0, PAGE));
                register.found(RegisterQuery.of(kind));
            }));
        }
        var query = RegisterQuery.of(EntryKind.APPLICATION);
        all.put(whose + "page-100", new Question(who, _ -> register.page(query, Page.at(99 * PAGE, PAGE))));
        all.put(whose + "last-page", new Question(who, _ -> register.page(query, Page.last(PAGE))));
        for (var order : RegisterQuery.Order.values()) {
            for (var up : List.of(true, false)) {
                all.put(
                        whose + "sort." + order.name().toLowerCase(Locale.ROOT) + (up ? ".up" : ".down"),
                        new Question(
                                who,
                                _ -> register.page(
                                        RegisterQueryBuilder.builder(query)
                                                .order(order)
                                                .ascending(up)
                                                .build(),
                                        Page.at(0, PAGE))));
            }
        }
        all.put(whose + "cases.first-page", new Question(who, _ -> {
            applications.page(CaseQuery.of(Set.of()), Page.at(0, PAGE));
            applications.found(CaseQuery.of(Set.of()));
        }));
        for (var order : CaseQuery.Order.values()) {
            all.put(
                    whose + "cases.sort." + order.name().toLowerCase(Locale.ROOT),
                    new Question(
                            who,
                            _ -> applications.page(CaseQuery.of(Set.of()).sortedBy(order, true), Page.at(0, PAGE))));
        }
        all.put(whose + "cases.to-hand-over", new Question(who, _ -> {
            var wanted = CaseQuery.of(Set.of(ApplicationStatus.ISSUED)).onlyToHandOver();
            applications.page(wanted, Page.at(0, PAGE));
            applications.found(wanted);
        }));
        all.put(whose + "cases.late", new Question(who, _ -> {
            applications.page(CaseQuery.of(Set.of()).onlyLate(), Page.at(0, PAGE));
            applications.found(CaseQuery.of(Set.of()).onlyLate());
        }));
    }

    private Map<String, Filter> filters() {
        var filters = new LinkedHashMap<String, Filter>();
        filters.put("measure", (query, random) -> query.measure(one(random, Measure.OF_THE_LAW)));
        filters.put(
                "status",
                (query, random) -> query.status(one(
                        random,
                        query.kind() == EntryKind.APPLICATION
                                ? List.of("CLOSED", "ISSUED", "WITHDRAWN", "REGISTERED", "SLIP_RETURNED")
                                : query.kind() == EntryKind.REFERRAL
                                        ? List.of("COMPLETED", "LEFT", "PLACED", "AWAITING_SLIP")
                                        : List.of("IN_FORCE", "ANNULLED"))));
        filters.put("channel", (query, random) -> query.channel(one(random, List.of(Channel.values()))));
        filters.put("staff", (query, random) -> query.staffId(one(random, staff)));
        filters.put("late", (query, _) -> query.lateness(RegisterQuery.Lateness.DECIDED_LATE));
        filters.put("period", (query, random) -> {
            var from = LocalDate.now(clock).minusDays(random.nextInt(3650));
            return query.from(from).to(from.plusDays(30));
        });
        return filters;
    }

    private void filters(Map<String, Question> all, String whose, String who) {
        var filters = filters();
        var names = List.copyOf(filters.keySet());
        for (var one : names) {
            filtered(all, whose + "filter." + one, who, EntryKind.APPLICATION, List.of(filters.get(one)));
            for (var other : names.subList(names.indexOf(one) + 1, names.size())) {
                filtered(
                        all,
                        whose + "filter." + one + "+" + other,
                        who,
                        EntryKind.APPLICATION,
                        List.of(filters.get(one), filters.get(other)));
            }
            filtered(
                    all,
                    whose + "filter.employer+" + one,
                    who,
                    EntryKind.REFERRAL,
                    List.of((query, random) -> query.employerId(one(random, employers)), filters.get(one)));
            filtered(
                    all,
                    whose + "filter.ground+" + one,
                    who,
                    EntryKind.REFUSAL,
                    List.of(
                            (query, random) -> query.ground(one(random, RefusalGround.OF_THE_ORDER)),
                            filters.get(one)));
        }
        filtered(
                all,
                whose + "filter.overdue",
                who,
                EntryKind.APPLICATION,
                List.of((query, _) -> query.lateness(RegisterQuery.Lateness.OVERDUE)));
    }

    private void filtered(Map<String, Question> all, String name, String who, EntryKind kind, List<Filter> filters) {
        all.put(name, new Question(who, random -> {
            var query = RegisterQueryBuilder.builder(RegisterQuery.of(kind));
            for (var filter : filters) {
                query = filter.with(query, random);
            }
            register.page(query.build(), Page.at(0, PAGE));
            register.found(query.build());
        }));
    }

    private void words(Map<String, Question> all, String whose, String who) {
        typed(
                all,
                whose + "iin",
                who,
                random -> database.sql(
                                "select iin from applicant where id = (select applicant_id from application where id = ?)")
                        .param(id(who, random))
                        .query(String.class)
                        .single());
        typed(all, whose + "name.one-word", who, random -> name(who, random)[0]);
        typed(all, whose + "name.beginning", who, random -> name(who, random)[0].substring(0, 3));
        typed(all, whose + "name.two-words", who, random -> name(who, random)[0] + " " + name(who, random)[1]);
        typed(all, whose + "name.three-words", who, random -> String.join(" ", name(who, random)));
        typed(all, whose + "number", who, random -> of("number", String.class, id(who, random)));
        typed(all, whose + "number.end", who, random -> {
            var number = of("number", String.class, id(who, random));
            return number == null ? "000001" : number.substring(number.length() - 6);
        });
        all.put(whose + "code", new Question(who, random -> {
            var code = database.sql("select code from stored_document where application_id = ? limit 1")
                    .param(id(who, random))
                    .query(String.class)
                    .single();
            archive.scanned(new VerificationCode(code));
        }));
    }

    private void typed(Map<String, Question> all, String name, String who, Function<Random, String> text) {
        all.put(name, new Question(who, random -> {
            var query = RegisterQueryBuilder.builder(RegisterQuery.of(EntryKind.APPLICATION))
                    .text(String.valueOf(text.apply(random)))
                    .build();
            register.page(query, Page.at(0, PAGE));
            register.found(query);
        }));
        all.put(
                "search." + name,
                new Question(
                        who,
                        random -> applications.page(
                                CaseQuery.of(Set.of()).matching(String.valueOf(text.apply(random))), Page.at(0, 6))));
    }

    private void figures(Map<String, Question> all, String whose, String who) {
        var month = YearMonth.now(clock);
        for (var by : Breakdown.values()) {
            if (!by.isOffered(who.equals(SPECIALIST))) {
                continue;
            }
            var name = whose + "figures." + by.name().toLowerCase(Locale.ROOT);
            all.put(name + ".month", new Question(who, random -> {
                var one = month.minusMonths(random.nextInt(100));
                statistics.table(new StatisticsQuery(one, one, null, by));
            }));
            all.put(name + ".year", new Question(who, random -> {
                var one = YearMonth.of(month.getYear() - 1 - random.nextInt(8), 1);
                statistics.table(new StatisticsQuery(one, one.plusMonths(11), null, by));
            }));
        }
    }

    /** Each reason for which something waits, with its count, and whether anything has changed. */
    private void desk(Map<String, Question> all, String who) {
        var principal = accounts.principal(who);
        for (var source : work) {
            for (var reason : source.reasons(principal)) {
                for (var whose : Whose.values()) {
                    all.put("desk." + reason.name() + "." + whose.inAddress(), new Question(who, _ -> {
                        assertThat(reason.count().apply(whose)).isNotNull();
                        assertThat(reason.lines().apply(whose)).isNotNull();
                    }));
                }
            }
        }
        all.put("desk.changed." + who, new Question(who, _ -> work.forEach(source -> source.lastChange(principal))));
    }

    private void slips(Map<String, Question> all, String whose, String who) {
        for (var pile : SlipQuery.Pile.values()) {
            var name = whose + "slips." + pile.name().toLowerCase(Locale.ROOT).replace('_', '-');
            slips(all, name, who, _ -> SlipQuery.of(pile));
            slips(all, name + "+kind", who, random -> new SlipQuery(pile, null, kind(random), false));
            slips(all, name + "+name", who, random -> new SlipQuery(pile, name(who, random)[0], null, false));
            if (who.equals(SPECIALIST)) {
                slips(all, name + "+mine", who, _ -> new SlipQuery(pile, null, null, true));
            }
        }
    }

    private static MeasureKind kind(Random random) {
        return one(
                random,
                Measure.OF_THE_LAW.stream().map(Measure::kind).distinct().toList());
    }

    private void slips(Map<String, Question> all, String name, String who, Function<Random, SlipQuery> asked) {
        all.put(name, new Question(who, random -> {
            var query = asked.apply(random);
            slips.page(query, Page.at(0, PAGE));
            slips.found(query);
        }));
    }

    private long id(String who, Random random) {
        return who.equals(SPECIALIST) ? own(random) : any(random);
    }

    private long own(Random random) {
        return database.sql("select id from application where centre_id = 1 and id >= ? order by id limit 1")
                .param(1 + random.nextLong(last * 9 / 10))
                .query(Long.class)
                .single();
    }

    private long any(Random random) {
        return database.sql("select id from application where id >= ? order by id limit 1")
                .param(1 + random.nextLong(last * 9 / 10))
                .query(Long.class)
                .single();
    }

    private String[] name(String who, Random random) {
        return of("applicant_name", String.class, id(who, random)).split(" ", -1);
    }

    private <T> T of(String column, Class<T> type, long id) {
        return database.sql("select " + column + " from application where id = ?")
                .param(id)
                .query(type)
                .optional()
                .orElse(null);
    }

    private static <T> T one(Random random, Collection<T> of) {
        return List.copyOf(of).get(random.nextInt(of.size()));
    }
}
