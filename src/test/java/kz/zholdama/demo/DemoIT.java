package kz.zholdama.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.ZholdamaApplication;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.demo.years.DrawnYears;
import kz.zholdama.directory.Employers;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.journal.ChainCheck;
import kz.zholdama.journal.JournalFilter;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.Role;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.SlipLine;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.Figure;
import kz.zholdama.register.Register;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.Statistics;
import kz.zholdama.register.StatisticsQuery;
import kz.zholdama.staff.DemoAccounts;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Slow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The first start of the demo, on a data folder and a database of its own. */
@SpringBootTest(classes = ZholdamaApplication.class, properties = "vaadin.productionMode=true")
@ActiveProfiles("demo")
@DirtiesContext
class DemoIT {

    @Autowired
    private DemoData demo;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Applications applications;

    @Autowired
    private DemoCountry country;

    @Autowired
    private DrawnYears years;

    @Autowired
    private Cases files;

    @Autowired
    private Register register;

    @Autowired
    private Statistics statistics;

    @Autowired
    private ChainCheck chains;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DueSlips slips;

    @Autowired
    private Employers employers;

    @Autowired
    private JournalReader journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void emptyFolder(DynamicPropertyRegistry properties) throws IOException {
        var folder = Path.of("target", "demo-test");
        FileSystemUtils.deleteRecursively(folder);
        properties.add("zholdama.data", folder::toString);
    }

    @Test
    void hasACaseInEveryStateAndMakesThemOnlyOnce() {
        var made = cases();
        assertThat(made).extracting(CaseSummary::status).containsAll(EnumSet.allOf(ApplicationStatus.class));
        assertThat(annulled()).isPositive();
        assertThat(made).extracting(CaseSummary::measure).containsAll(Measure.OF_THE_LAW);
        assertThat(made.stream().filter(one -> one.receivedAt().isAfter(clock.instant())))
                .isEmpty();
        var entries = entries();

        demo.start(); // the next start
        assertThat(entries()).isEqualTo(entries);
        database.sql("update staff_member set username = 'left' where username = 'admin2'")
                .update();
        demo.start(); // the start of a version with one account more
        assertThat(accounts.principal("admin2").roles()).containsExactly(Role.ADMINISTRATOR);
        demo.make(LocalDate.now(clock)); // a start after an interrupted one
        assertThat(cases())
                .extracting(CaseSummary::id, CaseSummary::status)
                .isEqualTo(
                        made.stream().map(one -> tuple(one.id(), one.status())).toList());
        assertThat(As.a(accounts.principal("aigul")).call(() -> drafts.count(false)))
                .isEqualTo(2);
    }

    /** Who signed in while cases are drawn would write into the chains that are drawn on. */
    @Test
    void isMadeBeforeAnybodyIsLetIn() {
        assertThat(demo.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
        assertThat(demo.isAutoStartup()).isTrue();
    }

    @Test
    void drawsCasesOrNone() {
        var before = database.sql("select count(*) from application")
                .query(Integer.class)
                .single();
        database.sql("""
                        create or replace trigger demo_stops before insert on register_entry for each row
                        signal sqlstate '45000'""").update();
        try {
            assertThatThrownBy(() -> As.a(accounts.principal("admin"))
                            .run(() -> years.draw(5, 1, List.of(country.first()), LocalDate.now(clock))))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            database.sql("drop trigger demo_stops").update();
        }

        assertThat(database.sql("select count(*) from application")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
        assertThat(unsound()).isEmpty();
    }

    @Test
    void hasAYearOfLifeInTheCentreOfTheStories() {
        As.a(accounts.principal("aigul")).run(() -> {
            var thisMonth = YearMonth.now(clock);
            var months =
                    statistics.table(new StatisticsQuery(thisMonth.minusMonths(10), thisMonth, null, Breakdown.MONTH));
            assertThat(months.rows())
                    .hasSize(11)
                    .allSatisfy(row -> assertThat(row.amount(Figure.REGISTERED)).isPositive());
            assertThat(months.whole().amount(Figure.LATE)).isPositive();
        });
        assertThat(unsound()).isEmpty();
    }

    @Slow
    @Test
    void growsToAsManyCasesAsAreAskedForAndKeepsIndexesAndChains() {
        var tables = tables();
        var wanted = cases().size() + 500;
        As.a(accounts.principal("admin")).run(() -> country.growTo(wanted, 4, LocalDate.now(clock)));

        assertThat(tables()).isEqualTo(tables);
        assertThat(database.sql("select count(*) from application")
                        .query(Integer.class)
                        .single())
                .isEqualTo(wanted);
        assertThat(database.sql(
                                "select count(distinct centre_id) from application where year(received_at) < year(now()) - 5")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(unsound()).isEmpty();
        As.a(accounts.principal("auditor")).run(() -> {
            var all = RegisterQuery.of(EntryKind.REFERRAL);
            assertThat(register.count(all))
                    .isEqualTo(database.sql("select count(*) from referral")
                            .query(Long.class)
                            .single());
            for (var kind : EntryKind.values()) {
                var line = register.page(RegisterQuery.of(kind), Page.last(1))
                        .rows()
                        .getFirst();
                assertThat(files.open(line.applicationId()).application().id()).isEqualTo(line.applicationId());
                assertThat(applications.list(CaseQuery.of(Set.of()).matching(line.applicantName())))
                        .extracting(CaseSummary::id)
                        .contains(line.applicationId());
            }
        });
    }

    /** Chains of the journal that do not hold, and rows that lead nowhere. */
    private List<String> unsound() {
        var unsound = new ArrayList<String>();
        for (var check : List.of(
                "select concat('document ', id) from stored_document where application_id not in (select id from application)",
                "select concat('application ', id) from application where applicant_id not in (select id from applicant)",
                "select concat('referral ', id) from referral where document_id not in (select id from stored_document)",
                "select concat('employer ', id) from referral where employer_id not in (select id from employer)",
                "select concat('contract ', id) from referral where contract_id not in (select id from employer_contract)",
                "select concat('person ', iin) from applicant group by iin having count(*) > 1",
                "select concat('running ', id) from application where issued_at is not null and decision_kind is null")) {
            unsound.addAll(database.sql(check).query(String.class).list());
        }
        As.a(accounts.principal("auditor"))
                .run(() -> chains.check().stream()
                        .filter(ChainCheck.Broken.class::isInstance)
                        .forEach(broken -> unsound.add(broken.toString())));
        return unsound;
    }

    /** Whatever the order of their indexes. */
    private List<String> tables() {
        return Stream.of(
                        "application",
                        "stored_document",
                        "referral",
                        "journal_entry",
                        "register_entry",
                        "application_word")
                .flatMap(table -> database.sql("show create table " + table)
                        .query((row, _) -> row.getString(2).replaceAll("AUTO_INCREMENT=\\d+", ""))
                        .single()
                        .lines()
                        .map(line -> table + line.replaceAll(",$", ""))
                        .sorted())
                .toList();
    }

    @Test
    void hasSlipsToRemindOfLateOnesAndParticipationsPastTheirEnd() {
        As.a(accounts.principal("aigul")).run(() -> {
            assertThat(slips.list(SlipQuery.of(Pile.LATE))).isNotEmpty();
            assertThat(slips.list(SlipQuery.of(Pile.ENDED))).isNotEmpty();
            assertThat(slips.list(SlipQuery.of(Pile.AWAITING)))
                    .extracting(SlipLine::measure)
                    .contains(
                            Measure.TRAINING_IN_ORGANISATION,
                            Measure.TRAINING_AT_EMPLOYER,
                            Measure.RESETTLEMENT,
                            Measure.PUBLIC_WORKS);
        });
    }

    @Test
    void hasAnEmployerWithoutAFreePlaceAndOneWhoseContractHasRunOut() {
        As.a(accounts.principal("aigul")).run(() -> {
            var today = LocalDate.now(clock);
            assertThat(places(Measure.PUBLIC_WORKS, today))
                    .doesNotContain(DemoDirectories.FULL)
                    .contains(DemoDirectories.FARM);
            assertThat(places(Measure.SOCIAL_WORKPLACE, today))
                    .doesNotContain(DemoDirectories.FARM)
                    .contains(DemoDirectories.SHOP);
        });
    }

    private Set<String> places(Measure measure, LocalDate on) {
        return employers.searchForMeasure(measure, "", on, 0, 100).stream()
                .filter(place -> place.free() > 0)
                .map(place -> place.name())
                .collect(Collectors.toSet());
    }

    private List<CaseSummary> cases() {
        return Stream.of("aigul", "zhanar")
                .flatMap(name -> As.a(accounts.principal(name))
                        .call(() -> applications.list(CaseQuery.of(Set.of()).sortedBy(CaseQuery.Order.RECEIVED, true)))
                        .stream())
                .toList();
    }

    private long annulled() {
        return database.sql("select count(*) from stored_document where annulled_at is not null")
                .query(Long.class)
                .single();
    }

    private int entries() {
        return As.a(accounts.principal("auditor"))
                .call(() -> journal.list(JournalFilter.everything(), 0, 100_000))
                .size();
    }
}
