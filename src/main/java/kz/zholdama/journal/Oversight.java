package kz.zholdama.journal;

import static kz.zholdama.platform.Utc.utc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.Clocks;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an auditor looks at first, of the last seven days and within his scope: refusals, exports, what the contact centre asked,
 * looks outside the usual.
 */
@Service
@PreAuthorize("hasRole('AUDITOR')")
public class Oversight {

    private static final int DAYS = 7;

    /** A look before or after is one at night, hours in Asia/Almaty; so is any on a day off. */
    private static final int DAY_BEGINS = 8;

    private static final int DAY_ENDS = 20;

    /** More persons' records than anybody serves in a day. */
    private static final int MANY = 40;

    /** More than anybody answers about in a day, by telephone and at whatever hour. */
    private static final int MANY_CALLS = 200;

    /** Of people: a program looks as often and whenever others ask it. */
    private static final String LOOKS = """
            (select actor_id, actor_name, centre_id, subject_type, subject_id, date_add(at, interval :offset second) as local,
                    actor_roles = 'CONTACT_CENTRE' as by_telephone
                from journal_entry where at >= :from and actor_id is not null and action like '%.looked'
                    and actor_roles <> 'INTEGRATION' and (:centre is null or centre_id = :centre)) looks""";

    private final JournalReader journal;
    private final JdbcClient database;
    private final StaffCentres staffCentres;
    private final DaysOff daysOff;
    private final CurrentStaff staff;
    private final Clock clock;

    Oversight(
            JournalReader journal,
            JdbcClient database,
            StaffCentres staffCentres,
            DaysOff daysOff,
            CurrentStaff staff,
            Clock clock) {
        this.journal = journal;
        this.database = database;
        this.staffCentres = staffCentres;
        this.daysOff = daysOff;
        this.staff = staff;
        this.clock = clock;
    }

    /** Tells on which days nobody is expected at work. Whoever keeps the calendar answers; the journal knows only dates. */
    @FunctionalInterface
    public interface DaysOff {

        /** Whether the day, in Asia/Almaty, is a Saturday, a Sunday or a holiday on which no work was moved. */
        boolean isDayOff(LocalDate day);
    }

    /** Why looks are outside the usual. */
    public enum Reason {
        /** Before eight, after eight in the evening, on a day off. */
        AT_NIGHT,
        /** Of records of a centre to which the account does not belong. */
        OF_ANOTHER_CENTRE,
        /** Of more persons' records than anybody serves in a day. */
        MANY_PERSONS
    }

    /**
     * Looks of one account on one day.
     *
     * @param day   in Asia/Almaty
     * @param looks how many; for {@link Reason#MANY_PERSONS} of how many records
     */
    public record Unusual(LocalDate day, long actorId, String actorName, Reason reason, int looks) {

        @Override
        public String toString() {
            return "Unusual[" + reason + "]";
        }
    }

    /** The first of the days, in Asia/Almaty. */
    public LocalDate since() {
        return LocalDate.now(clock).minusDays(DAYS - 1);
    }

    @Transactional(readOnly = true)
    public long refusals() {
        return journal.count(
                JournalFilter.everything().only(JournalFilter.Kind.REFUSED).between(since(), null));
    }

    @Transactional(readOnly = true)
    public long exports() {
        return journal.count(
                JournalFilter.everything().only(JournalFilter.Kind.EXPORTED).between(since(), null));
    }

    /** What the contact centre was told of cases. */
    @Transactional(readOnly = true)
    public long enquiries() {
        return journal.count(JournalFilter.everything()
                .withAction("enquiry")
                .only(JournalFilter.Kind.LOOKED)
                .between(since(), null));
    }

    /** The latest day first. */
    @Transactional(readOnly = true)
    public List<Unusual> unusual() {
        var days = days();
        var own =
                staffCentres.centres(days.stream().map(Day::actorId).distinct().toList());
        var unusual = new ArrayList<Unusual>();
        days.stream()
                .filter(day -> day.atNight() > 0 && !day.byTelephone())
                .map(day -> day.unusual(Reason.AT_NIGHT, day.atNight()))
                .forEach(unusual::add);
        days.stream()
                .filter(day -> day.persons() > (day.byTelephone() ? MANY_CALLS : MANY))
                .map(day -> day.unusual(Reason.MANY_PERSONS, day.persons()))
                .forEach(unusual::add);
        elsewhere(own).forEach(unusual::add);
        unusual.sort(Comparator.comparing(Unusual::day)
                .reversed()
                .thenComparing(Unusual::actorName)
                .thenComparing(Unusual::reason));
        return List.copyOf(unusual);
    }

    /** What an account looked at in a day. */
    private record Day(LocalDate day, long actorId, String actorName, int atNight, int persons, boolean byTelephone) {

        Unusual unusual(Reason reason, int looks) {
            return new Unusual(day, actorId, actorName, reason, looks);
        }
    }

    private List<Day> days() {
        return looks("""
                select date(local), actor_id, max(actor_name),
                    count(*) as looks, sum(hour(local) < :begins or hour(local) >= :ends) as at_night,
                    count(distinct case when subject_type in ('applicant', 'application', 'draft')
                        then concat(subject_type, subject_id) end) as persons,
                    max(by_telephone) as by_telephone
                from\s""" + LOOKS + " group by date(local), actor_id")
                .param("begins", DAY_BEGINS)
                .param("ends", DAY_ENDS)
                .query((row, _) -> {
                    var day = row.getObject(1, LocalDate.class);
                    var atNight = row.getInt(daysOff.isDayOff(day) ? "looks" : "at_night");
                    return new Day(
                            day,
                            row.getLong(2),
                            row.getString(3),
                            atNight,
                            row.getInt("persons"),
                            row.getBoolean("by_telephone"));
                })
                .list();
    }

    private Stream<Unusual> elsewhere(Map<Long, Long> own) {
        record Place(Unusual looks, long centre) {}
        return looks("select date(local), actor_id, max(actor_name), centre_id, count(*) from " + LOOKS
                        + " where centre_id <> 0 group by date(local), actor_id, centre_id")
                .query((row, _) -> new Place(
                        new Unusual(
                                row.getObject(1, LocalDate.class),
                                row.getLong(2),
                                row.getString(3),
                                Reason.OF_ANOTHER_CENTRE,
                                row.getInt(5)),
                        row.getLong(4)))
                .list()
                .stream()
                .filter(place -> own.getOrDefault(place.looks().actorId(), place.centre()) != place.centre())
                .map(Place::looks)
                .collect(Collectors.toMap(
                        looks -> List.of(looks.day(), looks.actorId()),
                        Function.identity(),
                        (one, other) -> new Unusual(
                                one.day(), one.actorId(), one.actorName(), one.reason(), one.looks() + other.looks())))
                .values()
                .stream();
    }

    private JdbcClient.StatementSpec looks(String sql) {
        return database.sql(sql)
                .param("from", from())
                .param(
                        "offset",
                        Clocks.ZONE.getRules().getOffset(clock.instant()).getTotalSeconds())
                .param("centre", staff.get().centreId());
    }

    private LocalDateTime from() {
        return utc(since().atStartOfDay(Clocks.ZONE).toInstant());
    }
}
