package kz.zholdama.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import kz.zholdama.calendar.Channel;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.regulation.DeadlineHolder;
import kz.zholdama.regulation.MovedDeadline;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.Term;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the terms of undecided applications with the calendar. The counted day of receipt is a fact and stays. */
@Component
class OpenTerms implements DeadlineHolder {

    private final StoredApplications applications;
    private final Regulations regulations;
    private final CareerCentres centres;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    OpenTerms(
            StoredApplications applications,
            Regulations regulations,
            CareerCentres centres,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.applications = applications;
        this.regulations = regulations;
        this.centres = centres;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** What of an application its term depends on; {@code termFrom} is null unless an annulment opened it again. */
    record Open(
            Long id,
            String number,
            long centreId,
            Channel channel,
            Instant receivedAt,
            LocalDate countsFrom,
            LocalDate termFrom,
            LocalDateTime dueAt) {}

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<MovedDeadline> preview(WorkingCalendar changed) {
        var due = due(changed);
        return open().stream()
                .map(open -> new MovedDeadline(Term.DECISION, open.number(), open.dueAt(), due.apply(open)))
                .filter(moved -> !moved.from().equals(moved.to()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int recompute(WorkingCalendar changed) {
        var due = due(changed);
        return (int) open().stream()
                .filter(open -> !open.dueAt().equals(due.apply(open)))
                .filter(open -> move(open, due.apply(open)))
                .count();
    }

    /** @return whether the application was still undecided */
    private boolean move(Open open, LocalDateTime due) {
        var application = applications.findLockedById(open.id()).orElseThrow();
        if (!ApplicationStatus.UNDECIDED.contains(application.status())) {
            return false;
        }
        events.publishEvent(application.dueMovedTo(due, staff.actor(), clock.instant()));
        return true;
    }

    private List<Open> open() {
        return applications.findByStatusInAndDueAtNotNullOrderById(ApplicationStatus.UNDECIDED);
    }

    private Function<Open, LocalDateTime> due(WorkingCalendar changed) {
        var hours = new HashMap<Long, OfficeHours>();
        return open -> {
            var terms = regulations.clock(
                    changed,
                    hours.computeIfAbsent(open.centreId(), id -> centres.get(id).hours()),
                    open.countsFrom());
            return open.termFrom() != null
                    ? terms.dueAt(open.termFrom())
                    : terms.dueAt(open.countsFrom(), Dates.dayOf(open.receivedAt()), open.channel());
        };
    }
}
