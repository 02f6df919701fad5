package kz.zholdama.intake.drafts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.platform.Clocks;
import kz.zholdama.regulation.Settings;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes unfinished drafts after their time, with the personal data in them. Runs every night on one node. */
@Component
public class DraftExpiry {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftExpiry(EntityManager entities, Settings settings, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** What is left above so many goes the next night. */
    @Scheduled(cron = "0 15 3 * * *", zone = "Asia/Almaty")
    @SchedulerLock(name = "draft-expiry", lockAtMostFor = "PT30M")
    @Transactional
    public void deleteExpired() {
        var before = LocalDate.now(clock)
                .minusDays(settings.draftDays() - 1L)
                .atStartOfDay(Clocks.ZONE)
                .toInstant();
        SelectionSpecification.create(StoredDraft.class)
                .restrict(Restriction.lessThan(StoredDraft_.changedAt, before))
                .sort(Order.asc(StoredDraft_.id))
                .createQuery(entities)
                .setMaxResults(AT_ONCE)
                .getResultList()
                .forEach(draft -> {
                    entities.remove(draft);
                    events.publishEvent(new DraftHappening.Expired(draft.id(), draft.centreId()));
                });
    }
}
