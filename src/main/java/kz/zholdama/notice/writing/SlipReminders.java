package kz.zholdama.notice.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kz.zholdama.notice.Occasion;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.web.Incidents;
import kz.zholdama.referral.online.AwaitedSlips;
import kz.zholdama.referral.online.AwaitedSlips.Awaited;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds hosts by e-mail, and by SMS to a mobile telephone, of the slips that they owe (A4, A5, A8: five working days), with the
 * link to answer: before the last day, on it, and a few times after it. Each morning of a working day, on one node; told twice it
 * is written once.
 */
@Component
class SlipReminders {

    private static final int AT_ONCE = 200;

    /** Whoever does not answer by then is called by the centre. */
    private static final int MOST_WHEN_LATE = 4;

    private final AwaitedSlips slips;
    private final HostNotices hosts;
    private final Regulations regulations;
    private final Settings settings;
    private final Incidents incidents;
    private final Clock clock;

    SlipReminders(
            AwaitedSlips slips,
            HostNotices hosts,
            Regulations regulations,
            Settings settings,
            Incidents incidents,
            Clock clock) {
        this.slips = slips;
        this.hosts = hosts;
        this.regulations = regulations;
        this.settings = settings;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 10 * * *", zone = "Asia/Almaty")
    @SchedulerLock(name = "slip-reminders", lockAtLeastFor = "PT1M", lockAtMostFor = "PT30M")
    public void eachMorning() {
        remind();
    }

    /** By today's date; nothing on a day on which nobody works. */
    void remind() {
        var today = LocalDate.now(clock);
        if (!regulations.calendar().isWorkingDay(today)) {
            return;
        }
        var first = today.minusDays((long) MOST_WHEN_LATE * everyDays());
        var last = regulations.calendar().plusWorkingDays(today, daysBefore());
        var page = Page.at(0, AT_ONCE);
        while (true) {
            var slice = slips.due(first, last, page);
            slice.rows().forEach(slip -> remind(slip, today));
            if (slice.rows().size() < AT_ONCE) {
                return;
            }
            page = Page.after(slice.keys().getLast(), AT_ONCE);
        }
    }

    /** What is wrong with one keeps nobody else from being reminded. */
    private void remind(Awaited slip, LocalDate today) {
        var due = Objects.requireNonNull(slip.slipDueOn(), "only those with a term are asked for");
        try {
            hosts.tell(occasion(due, today), slip, which(due, today));
        } catch (RuntimeException failed) {
            incidents.record(failed);
        }
    }

    private static Occasion occasion(LocalDate due, LocalDate today) {
        return today.isBefore(due) ? Occasion.SLIP_SOON : today.equals(due) ? Occasion.SLIP_DUE : Occasion.SLIP_LATE;
    }

    /** Of the day that it is due, which may move; of the late ones each by its turn. */
    private String which(LocalDate due, LocalDate today) {
        var late = ChronoUnit.DAYS.between(due, today);
        return due + (late > 0 ? "-" + (late - 1) / everyDays() : "");
    }

    private int daysBefore() {
        return Integer.parseInt(settings.value(Setting.SLIP_REMINDER_DAYS_BEFORE));
    }

    private int everyDays() {
        return Integer.parseInt(settings.value(Setting.SLIP_REMINDER_EVERY_DAYS));
    }
}
