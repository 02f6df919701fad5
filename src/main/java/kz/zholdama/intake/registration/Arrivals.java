package kz.zholdama.intake.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.zholdama.calendar.Channel;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.intake.Application;
import kz.zholdama.platform.Clocks;
import kz.zholdama.regulation.Regulations;
import org.springframework.stereotype.Component;

/** Tells what it means for an application to come in now: the counted day, the end of the term, the edition that judges it. */
@Component
class Arrivals {

    /** Of the hours that the order sets: for what is asked before anybody knows which centre it is. */
    private static final CareerCentre ANY_CENTRE = new CareerCentre(
            null, "", CentreKind.CAREER_CENTRE, "", "", "", null, "", "", null, null, "", OfficeHours.STATUTORY);

    private final CareerCentres centres;
    private final Regulations regulations;
    private final Clock clock;

    Arrivals(CareerCentres centres, Regulations regulations, Clock clock) {
        this.centres = centres;
        this.regulations = regulations;
        this.clock = clock;
    }

    /**
     * @param countsFrom counted day of receipt (A2.7): ages and validity of documents are reckoned on it
     * @param dueAt      end of the term (A2.3), wall clock of Asia/Almaty
     */
    record Arrival(
            CareerCentre centre,
            Channel channel,
            Instant at,
            LocalDate countsFrom,
            LocalDateTime dueAt,
            RuleEdition edition) {

        /** The calendar day on which it came in. */
        LocalDate day() {
            return at.atZone(Clocks.ZONE).toLocalDate();
        }

        /** The same, as if it had been brought to the centre. */
        Arrival onPaper() {
            return new Arrival(centre, Channel.CENTRE, at, countsFrom, dueAt, edition);
        }

        Application.Receipt registered() {
            return new Application.Receipt(centre.storedId(), channel, at, countsFrom, dueAt);
        }

        Application.Receipt refused() {
            return new Application.Receipt(centre.storedId(), channel, at, countsFrom, null);
        }
    }

    /** The same, to be stored: its end of the term takes part in every change of the calendar. */
    Arrival toRegister(long centreId, Channel channel) {
        regulations.keepCalendar();
        return now(centreId, channel);
    }

    Arrival now(long centreId, Channel channel) {
        return now(centres.get(centreId), channel);
    }

    /** Nothing can be registered by it. */
    Arrival nowSomewhere(Channel channel) {
        return now(ANY_CENTRE, channel);
    }

    private Arrival now(CareerCentre centre, Channel channel) {
        var at = clock.instant();
        var local = LocalDateTime.ofInstant(at, Clocks.ZONE);
        var received = regulations.received(local, channel, centre.hours());
        return new Arrival(
                centre,
                channel,
                at,
                received.countsFrom(),
                received.dueAt(),
                regulations.editionOn(received.countsFrom()));
    }
}
