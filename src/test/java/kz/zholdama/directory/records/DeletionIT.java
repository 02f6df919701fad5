package kz.zholdama.directory.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.Bins;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What nothing refers to can be deleted; what something refers to never, however close both come together. */
@ZholdamaTest
class DeletionIT {

    @Autowired
    private Employers employers;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Occupations occupations;

    @Autowired
    private CareerCentres careerCentres;

    @Autowired
    private Settlements settlements;

    @Autowired
    private JournalReader journal;

    @Autowired
    private Centres centres;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void signIn() {
        As.a(Centres.administrator()).stay();
    }

    @Test
    void deletesWhatNothingRefersToAndKeepsItInTheJournal() {
        var centre = new CareerCentre(
                null,
                "DELA",
                CentreKind.CAREER_CENTRE,
                "Лишний центр",
                "Артық орталық",
                "Абайского",
                null,
                "г. Семей",
                "1",
                null,
                null,
                "Директоров",
                OfficeHours.STATUTORY);
        deleted(employers, "employer", employers.add(Bins.employer("ТОО «Лишнее»")));
        deleted(
                organisations,
                "organisation",
                organisations.add(
                        new EducationalOrganisation(null, "Лишний колледж", "г. Семей", "1", null, List.of("Повар"))));
        deleted(
                occupations,
                "occupation",
                occupations.add(new Occupation(null, "9901", "Лишнее занятие", "Артық кәсіп")));
        deleted(careerCentres, "career-centre", careerCentres.add(centre));
        deleted(settlements, "settlement", settlement("990000000"));
    }

    private <V> void deleted(Listing<V> listing, String type, Entry<V> entry) {
        assertThat(listing.mayBeDeleted(entry.id())).as(type).isTrue();
        listing.delete(entry.id(), entry.version());

        assertThat(listing.entry(entry.id())).as(type).isEmpty();
        assertThat(listing.mayBeDeleted(entry.id())).as(type).isFalse();
        assertThat(journal.history(Subject.of(type, entry.id()), 0, 5)).first().satisfies(last -> {
            assertThat(last.action()).isEqualTo("directory." + type + ".deleted");
            assertThat(last.before()).contains("\"id\":" + entry.id());
        });
        assertThatThrownBy(() -> listing.delete(entry.id(), entry.version())).isInstanceOf(NoSuchEntry.class);
    }

    @Test
    void deletesNothingThatSomethingRefersTo() {
        var centre = centres.create();
        var employer = employers.add(Bins.employer("ТОО «С договором»"));
        employers.addContract(new Contract(
                null,
                0,
                employer.id(),
                Measure.PUBLIC_WORKS,
                "1",
                null,
                1,
                0,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31)));
        kept(employers, employer);
        stays(careerCentres, careerCentres.entry(centre.id()).orElseThrow());
        kept(
                settlements,
                settlements
                        .entry(settlements.findByKato("100000000").orElseThrow().id())
                        .orElseThrow());
        var organisation = organisations.add(
                new EducationalOrganisation(null, "Занятый колледж", "г. Семей", "1", null, List.of()));
        var occupation = occupations.add(new Occupation(null, "9902", "Занятое занятие", "Бос емес кәсіп"));
        var settlement = settlement("980000000");
        As.a(centre.specialist()).run(() -> {
            assertThat(organisations.take(organisation.id())).contains(organisation.value());
            assertThat(occupations.take(occupation.id())).contains(occupation.value());
            assertThat(settlements.take(settlement.id())).contains(settlement.value());
            assertThat(settlements.take(settlement.id())).as("once more").contains(settlement.value());
        });
        kept(organisations, organisation);
        kept(occupations, occupation);
        kept(settlements, settlement);
    }

    @Test
    void deletesNoRecordThatWasMergedNorTheOneThatTookItOver() {
        var kept = employers.add(Bins.employer("ТОО «Оставшееся»"));
        var other = employers.add(Bins.employer("ТОО «Присоединенное»"));
        employers.merge(kept.id(), kept.version(), other.id(), other.version());

        kept(employers, employers.entry(kept.id()).orElseThrow());
        assertThat(employers.mayBeDeleted(other.id())).isFalse();
        var gone = employers.entry(other.id()).orElseThrow();
        assertThatThrownBy(() -> employers.delete(gone.id(), gone.version())).isInstanceOf(StillUsed.class);
    }

    private static <V> void stays(Listing<V> listing, Entry<V> entry) {
        assertThat(listing.mayBeDeleted(entry.id())).isFalse();
        assertThatThrownBy(() -> listing.delete(entry.id(), entry.version())).isInstanceOf(StillUsed.class);
        assertThat(listing.entry(entry.id())).contains(entry);
    }

    private <V> void kept(Listing<V> listing, Entry<V> entry) {
        stays(listing, entry);
        assertThat(listing.retire(entry.id(), entry.version()).isRetired()).isTrue();
        listing.restore(entry.id(), listing.entry(entry.id()).orElseThrow().version());
    }

    @Test
    void deletesNothingOfTheClassifiers() {
        var occupation = occupations.list(ListRequest.of("9622", 0, 1)).getFirst();
        var settlement = settlements
                .findByKato("751000000")
                .or(() -> settlements.findByKato("750000000"))
                .orElseThrow();

        assertThat(occupations.mayBeDeleted(occupation.id())).isFalse();
        assertThatThrownBy(() -> occupations.delete(occupation.id(), occupation.version()))
                .isInstanceOf(StillUsed.class);
        assertThat(settlements.mayBeDeleted(settlement.id())).isFalse();
    }

    @Test
    void tellsOfAColleaguesChange() {
        var entry = occupations.add(new Occupation(null, "9903", "Спорное", "Даулы"));
        occupations.change(entry.id(), entry.version(), new Occupation(null, "9903", "Нужное", "Керек"));

        assertThatThrownBy(() -> occupations.delete(entry.id(), entry.version()))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void waitsForWhoeverIsJustTakingItAndKeepsIt() throws Exception {
        var entry = occupations.add(new Occupation(null, "9904", "Берут", "Алуда"));
        var specialist = centres.create().specialist();
        var taken = new CountDownLatch(1);
        var filed = new CountDownLatch(1);
        var taking = CompletableFuture.supplyAsync(() -> As.a(specialist)
                .call(() -> transaction.execute(_ -> {
                    var found = occupations.take(entry.id());
                    taken.countDown();
                    await(filed);
                    return found;
                })));
        await(taken);
        var deleting = CompletableFuture.runAsync(
                () -> As.a(Centres.administrator()).run(() -> occupations.delete(entry.id(), entry.version())));
        assertThatThrownBy(() -> deleting.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        filed.countDown();
        assertThat(taking.get(1, TimeUnit.MINUTES)).isPresent();
        assertThatThrownBy(() -> deleting.get(1, TimeUnit.MINUTES)).hasCauseInstanceOf(StillUsed.class);
        assertThat(occupations.entry(entry.id())).isPresent();
    }

    @Test
    void tellsWhoeverTakesItWhileItIsBeingDeletedThatItIsGone() throws Exception {
        var entry = settlement("040000000");
        var specialist = centres.create().specialist();
        var deleted = new CountDownLatch(1);
        var committed = new CountDownLatch(1);
        var deleting = CompletableFuture.runAsync(() -> As.a(Centres.administrator())
                .run(() -> transaction.executeWithoutResult(_ -> {
                    settlements.delete(entry.id(), entry.version());
                    deleted.countDown();
                    await(committed);
                })));
        await(deleted);
        var taking = CompletableFuture.supplyAsync(() ->
                As.a(specialist).call(() -> transaction.execute(_ -> settlements.take(entry.id()))));
        assertThatThrownBy(() -> taking.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        committed.countDown();
        deleting.get(1, TimeUnit.MINUTES);
        assertThat(taking.get(1, TimeUnit.MINUTES)).isEqualTo(Optional.empty());
        assertThat(database.sql("select count(*) from settlement_use where settlement_id = ?")
                        .param(entry.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void neverLeavesAContractWithoutItsEmployer() {
        for (var round = 0; round < 10; round++) {
            var entry = employers.add(Bins.employer("ТОО «Гонка»"));
            var adding = attempt(() -> employers.addContract(new Contract(
                    null,
                    0,
                    entry.id(),
                    Measure.PUBLIC_WORKS,
                    "1",
                    null,
                    1,
                    0,
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31))));
            var deleting = attempt(() -> employers.delete(entry.id(), entry.version()));

            assertThat(List.of(adding.join(), deleting.join()))
                    .containsAnyOf("done")
                    .hasSize(2)
                    .isIn(List.of("done", "StillUsed"), List.of("NoSuchEntry", "done"));
            assertThat(employers.entry(entry.id()).isPresent())
                    .isEqualTo(adding.join().equals("done"));
        }
    }

    private static CompletableFuture<String> attempt(Runnable action) {
        return CompletableFuture.supplyAsync(() -> As.a(Centres.administrator()).call(() -> {
            try {
                action.run();
                return "done";
            } catch (NoSuchEntry | StillUsed refused) {
                return refused.getClass().getSimpleName();
            }
        }));
    }

    /** Else a screen would offer a deletion that the database refuses. */
    @Test
    void knowsEveryForeignKeyToADirectory() {
        Map<String, Listing<?>> directories = Map.of(
                "employer",
                employers,
                "organisation",
                organisations,
                "occupation",
                occupations,
                "career_centre",
                careerCentres,
                "settlement",
                settlements);
        directories.forEach((table, directory) -> assertThat(((Directory<?, ?>) directory).references())
                .as(table)
                .containsExactlyInAnyOrderElementsOf(database.sql("""
                        select k.table_name, k.column_name from information_schema.key_column_usage k
                          join information_schema.referential_constraints r
                            on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
                           and r.table_name = k.table_name
                         where k.referenced_table_name = ? and k.table_schema = database() and r.delete_rule <> 'CASCADE'
                           and k.table_name <> 'organisation_qualification'""")
                        .param(table)
                        .query((row, _) -> new Uses.Reference(row.getString(1), row.getString(2)))
                        .list()));
    }

    @Test
    void isForAdministratorsOnly() {
        var entry = employers.add(Bins.employer("ТОО «Чужое»"));
        As.a(Centres.auditor()).stay();

        assertThatThrownBy(() -> employers.delete(entry.id(), entry.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> employers.mayBeDeleted(entry.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> occupations.take(1))
                .as("an auditor takes nothing")
                .isInstanceOf(AccessDeniedException.class);
    }

    private Entry<Settlement> settlement(String kato) {
        return settlements.add(new Settlement(null, kato, "область Лишняя " + kato, null, null, null, null, null));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
