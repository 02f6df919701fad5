package kz.zholdama.intake.cases;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.NoSuchApplication;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.testing.As;
import kz.zholdama.testing.ByKey;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases are found, looked at and locked within their centre only, and by the version that the screen shows. */
@ZholdamaTest
class ApplicationsIT {

    @Autowired
    private Applications applications;

    @Autowired
    private GivenCases given;

    @Autowired
    private Centres centres;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private Centres.Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
        As.a(centre.specialist()).stay();
    }

    @Test
    void listsNothingInANewCentre() {
        for (var order : CaseQuery.Order.values()) {
            var query = CaseQuery.of(EnumSet.allOf(ApplicationStatus.class))
                    .matching("Ах_м%")
                    .sortedBy(order, false)
                    .onlyLate();
            assertThat(applications.list(query)).isEmpty();
            assertThat(applications.count(query.matching("850101300123").heldBy(1)))
                    .isZero();
        }
    }

    @Test
    void findsCasesByNumberNameAndIin() {
        var iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
        var filed = given.of(centre, Measure.SOCIAL_WORKPLACE).person(iin).registered();
        given.of(centre, Measure.RESETTLEMENT).takenBy(centre.colleague()).registered();
        var all = CaseQuery.of(ApplicationStatus.RUNNING);

        assertThat(applications.count(all)).isEqualTo(2);
        assertThat(ids(all.matching(iin.value()))).containsExactly(filed.applicationId());
        assertThat(ids(all.matching(filed.number().orElseThrow()))).containsExactly(filed.applicationId());
        assertThat(ids(all.matching(filed.number().orElseThrow().replace("-A-", "-А-"))))
                .as("the letter of a Russian keyboard")
                .containsExactly(filed.applicationId());
        assertThat(ids(all.matching("нурс әбді")))
                .as("beginnings of words, as typed on any keyboard")
                .hasSize(2);
        assertThat(ids(all.matching("әбді 1 нурс")))
                .as("beside what the number ends with, in any order")
                .containsExactly(filed.applicationId());
        assertThat(ids(all.matching("нурс әбді нет"))).isEmpty();
        assertThat(ids(all.matching("ұрсұл"))).as("no beginning").isEmpty();
        assertThat(ids(all.matching("100%"))).isEmpty();
        assertThat(ids(all.heldBy(centre.specialist().actor().staffId()))).containsExactly(filed.applicationId());
        assertThat(ids(all.onlyFor(Set.of(Measure.SOCIAL_WORKPLACE)))).containsExactly(filed.applicationId());
        assertThat(applications.page(all, Page.at(1, 1)).rows()).hasSize(1);
    }

    @Test
    void findsACaseByWhatItsNumberEndsWith() {
        var filed = given.of(centre, Measure.SOCIAL_WORKPLACE).registered();
        var other = given.of(centre, Measure.RESETTLEMENT).registered();
        var all = CaseQuery.of(Set.of());
        var number = filed.number().orElseThrow();

        for (var typed : List.of("000001", "1", number.substring(4), number.substring(0, number.length() - 1) + "1")) {
            assertThat(ids(all.matching(typed))).as(typed).containsExactly(filed.applicationId());
        }
        assertThat(ids(all.matching(number.substring(0, number.length() - 3))))
                .containsExactlyInAnyOrder(filed.applicationId(), other.applicationId());
        assertThat(ids(all.matching("%000001"))).isEmpty();
    }

    @Test
    void tellsTheLateOnesWithTheMostUrgentFirst() {
        var first = given.of(centre, Measure.SOCIAL_WORKPLACE).registered();
        clock.set(LocalDateTime.of(2026, 3, 3, 10, 0));
        var second = given.of(centre, Measure.SOCIAL_WORKPLACE).registered();
        var all = CaseQuery.of(ApplicationStatus.RUNNING);
        assertThat(ids(all)).containsExactly(first.applicationId(), second.applicationId());

        clock.set(LocalDateTime.of(2026, 3, 3, 18, 30));
        assertThat(applications.count(all.onlyLate())).isZero();
        clock.set(LocalDateTime.of(2026, 3, 3, 18, 30, 1));

        assertThat(ids(all.onlyLate())).containsExactly(first.applicationId());
    }

    @Test
    void listsTheMostUrgentFirstAndWhatIsDecidedLast() {
        var over = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        clock.advance(Duration.ofDays(1));
        var early = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        clock.advance(Duration.ofDays(1));
        var late = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        transaction.executeWithoutResult(
                _ -> applications.look(over).withdraw("", centre.specialist().actor(), clock.instant()));

        assertThat(ids(CaseQuery.of(Set.of()))).containsExactly(early, late, over);
    }

    @Test
    void readsEveryOrderByKeyFromEitherEnd() {
        var measures = List.of(Measure.SOCIAL_WORKPLACE, Measure.PUBLIC_WORKS, Measure.RESETTLEMENT);
        measures.forEach(measure -> given.of(centre, measure).registered());
        clock.advance(Duration.ofDays(1));
        measures.forEach(measure -> given.of(centre, measure).registered());
        var refused = given.of(centre, Measure.PUBLIC_WORKS).registered();
        database.sql("update application set number = null, due_at = null where id = ?") // like a refused acceptance
                .param(refused.applicationId())
                .update();

        for (var order : CaseQuery.Order.values()) {
            for (var ascending : List.of(true, false)) {
                var query = CaseQuery.of(Set.of()).sortedBy(order, ascending);
                ByKey.walk(page -> applications.page(query, page));
            }
        }
        assertThat(applications.found(CaseQuery.of(Set.of()))).isEqualTo(Found.exactly(7));
    }

    @Test
    void refusesALookAndALockFromAnotherCentre() {
        var filed = given.of(centre, Measure.SOCIAL_WORKPLACE).registered();

        As.a(centres.create().director()).run(() -> {
            assertThatThrownBy(() -> applications.look(filed.applicationId()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> lock(filed.applicationId(), 0)).isInstanceOf(AccessDeniedException.class);
            assertThat(applications.list(CaseQuery.of(ApplicationStatus.RUNNING)))
                    .isEmpty();
        });
    }

    @Test
    void letsAnAuditorReadAndNotLockAndAnAdministratorNeither() {
        var filed = given.of(centre, Measure.SOCIAL_WORKPLACE).registered();

        As.a(Centres.auditor()).run(() -> {
            assertThat(applications.look(filed.applicationId()).id()).isEqualTo(filed.applicationId());
            assertThatThrownBy(() -> lock(filed.applicationId(), 0)).isInstanceOf(AccessDeniedException.class);
        });
        As.a(Centres.administrator()).run(() -> {
            assertThatThrownBy(() -> applications.look(filed.applicationId()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> applications.list(CaseQuery.of(Set.of())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> applications.count(CaseQuery.of(Set.of())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> applications.applicant(1)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void tellsTheSecondWhoWasFasterAndChangesNothing() {
        var id = given.of(centre, Measure.SOCIAL_WORKPLACE).registered().applicationId();
        var seen = applications.look(id).version();
        As.a(centre.colleague())
                .run(() -> transaction.executeWithoutResult(_ -> applications
                        .lock(id, seen)
                        .withdraw("Передумал", centre.colleague().actor(), clock.instant())));

        assertThatThrownBy(() -> lock(id, seen))
                .isInstanceOfSatisfying(
                        AlreadyDecided.class,
                        told -> assertThat(told.arguments())
                                .contains(named("by", centre.colleague().actor().name())));
        assertThat(applications.look(id).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void locksOnlyInATransaction() {
        assertThatThrownBy(() -> applications.lock(1, 0)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void saysWhenThereIsNone() {
        assertThatThrownBy(() -> applications.look(Long.MAX_VALUE)).isInstanceOf(NoSuchApplication.class);
    }

    @Test
    void tellsTheOtherApplicationsOfAPerson() {
        var iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
        var first = given.of(centre, Measure.SOCIAL_WORKPLACE).person(iin).registered();
        var other = centres.create();
        var second = given.of(other, Measure.RESETTLEMENT).person(iin).registered();

        var application = applications.look(first.applicationId());
        assertThat(applications.othersOf(application))
                .extracting(CaseSummary::id)
                .containsExactly(second.applicationId());
        assertThat(applications.applicant(application.applicantId()))
                .hasValueSatisfying(known -> assertThat(known.latest().iin()).isEqualTo(iin));
    }

    private void lock(long id, long version) {
        transaction.executeWithoutResult(_ -> applications.lock(id, version));
    }

    private List<Long> ids(CaseQuery query) {
        return applications.list(query).stream().map(CaseSummary::id).toList();
    }
}
