package kz.zholdama.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import kz.zholdama.journal.Oversight.Reason;
import kz.zholdama.journal.Oversight.Unusual;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What an auditor's first screen tells of the week, each centre by itself. */
@ZholdamaTest
class OversightIT {

    private static final LocalDate MONDAY = TestClock.USUAL.toLocalDate();

    /** Behind all cases that other tests make, whose histories would tell of these looks. */
    private static final long NOBODYS = 7_000_000;

    @Autowired
    private Oversight oversight;

    @Autowired
    private Journal journal;

    @Autowired
    private Centres centres;

    @Autowired
    private TestClock clock;

    private Centre centre;
    private Somebody auditor;

    @BeforeEach
    void workInACentre() {
        centre = centres.create();
        auditor = Somebody.of(centre.id(), 2_500_000 + centre.id(), Role.AUDITOR);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsLooksAtNightAndAtWeekends() {
        look(MONDAY.atTime(7, 59), 1);
        look(MONDAY.atTime(8, 0), 2);
        look(MONDAY.minusDays(1).atTime(12, 0), 3);
        look(MONDAY.minusDays(4).atTime(20, 0), 4);
        look(MONDAY.minusDays(4).atTime(19, 59), 5);
        look(MONDAY.minusDays(7).atTime(3, 0), 6);
        clock.reset();

        assertThat(As.a(auditor).call(oversight::unusual))
                .extracting(Unusual::day, Unusual::reason, Unusual::looks)
                .containsExactly(
                        tuple(MONDAY, Reason.AT_NIGHT, 1),
                        tuple(MONDAY.minusDays(1), Reason.AT_NIGHT, 1),
                        tuple(MONDAY.minusDays(4), Reason.AT_NIGHT, 1));
    }

    @Test
    void tellsLooksOnHolidaysAndNoneOnASaturdayOfWork() {
        var victoryDay = LocalDate.of(2024, 5, 9);
        var workingSaturday = LocalDate.of(2024, 5, 4);
        look(workingSaturday.atTime(12, 0), 1);
        look(victoryDay.atTime(7, 0), 2);
        look(victoryDay.atTime(12, 0), 3);

        assertThat(As.a(auditor).call(oversight::unusual))
                .extracting(Unusual::day, Unusual::reason, Unusual::looks)
                .containsExactly(tuple(victoryDay, Reason.AT_NIGHT, 2));
    }

    @Test
    void tellsMorePersonsThanAnybodyServesInADay() {
        for (var person = 1; person <= 40; person++) {
            look(MONDAY.atTime(10, 0), person);
            look(MONDAY.atTime(10, 0), person);
        }
        assertThat(As.a(auditor).call(oversight::unusual)).isEmpty();

        look(MONDAY.atTime(10, 0), 41);
        assertThat(As.a(auditor).call(oversight::unusual))
                .extracting(Unusual::actorId, Unusual::reason, Unusual::looks)
                .containsExactly(tuple(centre.specialist().actor().staffId(), Reason.MANY_PERSONS, 41));
    }

    @Test
    void expectsTheContactCentreAtAnyHourAndMoreOften() {
        var operator = new Somebody(
                new Actor(2_600_000 + centre.id(), "Операторова Алия", "Оператор"),
                "operator",
                Set.of(Role.CONTACT_CENTRE),
                null);
        clock.set(MONDAY.atTime(3, 0));
        As.a(operator).run(() -> {
            for (var call = 1; call <= 200; call++) {
                journal.looked("enquiry", Subject.of("application", NOBODYS + call), centre.id());
            }
        });
        assertThat(As.a(auditor).call(oversight::unusual)).isEmpty();
        assertThat(As.a(auditor).call(oversight::enquiries)).isEqualTo(200);

        As.a(operator).run(() -> journal.looked("enquiry", Subject.of("application", NOBODYS + 201), centre.id()));
        assertThat(As.a(auditor).call(oversight::unusual))
                .extracting(Unusual::actorId, Unusual::reason, Unusual::looks)
                .containsExactly(tuple(operator.actor().staffId(), Reason.MANY_PERSONS, 201));
    }

    @Test
    void expectsProgramsAtAnyHour() {
        var portal = Somebody.of(centre.id(), 2_700_000 + centre.id(), Role.INTEGRATION);
        clock.set(MONDAY.atTime(3, 0));
        As.a(portal).run(() -> journal.looked(Subject.of("application", NOBODYS + 1), centre.id()));

        assertThat(As.a(auditor).call(oversight::unusual)).isEmpty();
    }

    @Test
    void tellsLooksAtRecordsOfAnotherCentre() {
        var other = centres.create();
        As.a(other.specialist()).run(() -> journal.looked(Subject.of("application", NOBODYS + 1), centre.id()));
        look(MONDAY.atTime(10, 0), 2);

        assertThat(As.a(auditor).call(oversight::unusual))
                .extracting(Unusual::actorId, Unusual::reason)
                .containsExactly(tuple(other.specialist().actor().staffId(), Reason.OF_ANOTHER_CENTRE));
    }

    @Test
    void tellsLooksAtSeveralOtherCentresOfADayTogether() {
        var third = centres.create();
        var other = centres.create();
        As.a(other.specialist()).run(() -> {
            journal.looked(Subject.of("application", NOBODYS + 1), centre.id());
            journal.looked(Subject.of("application", NOBODYS + 2), third.id());
        });

        assertThat(As.a(Centres.auditor()).call(oversight::unusual))
                .filteredOn(
                        looks -> looks.actorId() == other.specialist().actor().staffId())
                .extracting(Unusual::reason, Unusual::looks)
                .containsExactly(tuple(Reason.OF_ANOTHER_CENTRE, 2));
    }

    @Test
    void countsTheRefusalsAndExportsOfTheWeek() {
        As.a(centre.specialist()).run(() -> {
            journal.refused("application.look", Subject.of("application", NOBODYS + 9), centre.id());
            journal.exported(Subject.list("employer"), centre.id());
            journal.exported(Subject.list("settlement"), centre.id());
        });

        assertThat(As.a(auditor).call(oversight::refusals)).isEqualTo(1);
        assertThat(As.a(auditor).call(oversight::exports)).isEqualTo(2);
    }

    @Test
    void isForAuditors() {
        assertThatThrownBy(() -> As.a(centre.director()).call(oversight::unusual))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void look(LocalDateTime at, long application) {
        clock.set(at);
        As.a(centre.specialist())
                .run(() -> journal.looked(Subject.of("application", NOBODYS + application), centre.id()));
    }
}
