package kz.zholdama.notice.desk;

import static org.hibernate.query.restriction.Restriction.equal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdama.notice.NoticeHappening;
import kz.zholdama.notice.sending.NoticeRows;
import kz.zholdama.notice.sending.Way;
import kz.zholdama.notice.sending.Ways;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Ordering;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.security.CurrentStaff;
import org.hibernate.query.restriction.Restriction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of the caller's scope, the latest first, with addresses masked; and sending again what was not delivered. */
@Service
public class NoticeDesk {

    private static final String READERS = "hasAnyRole('ADMINISTRATOR', 'AUDITOR')";

    private final EntityManager entities;
    private final NoticeRows rows;
    private final Ways ways;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    NoticeDesk(
            EntityManager entities,
            NoticeRows rows,
            Ways ways,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.ways = ways;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Slice<NoticeLine> page(NoticeQuery wanted, Page page) {
        return notices(wanted).page(entities, page).map(NoticeRow::masked);
    }

    /** Counted as far as it is quick. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Found found(NoticeQuery wanted) {
        return notices(wanted).count(entities, Found.COUNTED);
    }

    /** Empty for none that the caller may see. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<NoticeLine> find(long id) {
        return row(id).map(NoticeRow::masked);
    }

    /** The names of the ways that there are. */
    @PreAuthorize(READERS)
    public List<String> ways() {
        return ways.all().stream().map(Way::name).toList();
    }

    /**
     * Has one that failed or was kept wait again, from now on; any other is left alone.
     *
     * @throws WayNotConfigured when nothing would carry it
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void sendAgain(long id) {
        row(id).filter(row -> row.masked().mayBeSentAgain()).ifPresent(row -> {
            if (ways.configured().stream().noneMatch(way -> way.name().equals(row.way()))) {
                throw new WayNotConfigured();
            }
            if (rows.waitAgain(id, row.state(), clock.instant())) {
                events.publishEvent(new NoticeHappening.SentAgain(id, row.centreId(), row.occasion(), row.state()));
            }
        });
    }

    private Optional<NoticeRow> row(long id) {
        return Optional.ofNullable(entities.find(NoticeRow.class, id))
                .filter(row -> staff.get().sees(row.centreId()));
    }

    private KeyedList<NoticeRow, NoticeRow> notices(NoticeQuery wanted) {
        var all = new ArrayList<Restriction<NoticeRow>>();
        var own = staff.get().centreId();
        if (own != null) {
            all.add(equal(NoticeRow_.centreId, own));
        }
        if (wanted.state() != null) {
            all.add(equal(NoticeRow_.state, wanted.state()));
        }
        if (wanted.occasion() != null) {
            all.add(equal(NoticeRow_.occasion, wanted.occasion()));
        }
        if (wanted.way() != null) {
            all.add(equal(NoticeRow_.way, wanted.way()));
        }
        return new KeyedList<>(
                NoticeRow.class,
                Restriction.all(all),
                (_, row) -> row,
                Ordering.by(NoticeRow_.id, NoticeRow::id, false));
    }
}
