package kz.zholdama.labourmarket.desk;

import static org.hibernate.query.restriction.Restriction.equal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zholdama.gateway.LabourMarket;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.journal.State;
import kz.zholdama.labourmarket.HandoverHappening;
import kz.zholdama.labourmarket.MessageState;
import kz.zholdama.labourmarket.sending.MessageRows;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Ordering;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.security.CurrentStaff;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages of the caller's scope, the latest first, and those of a case. The agreement with the other side is the country's, so
 * that its administrators alone act.
 */
@Service
public class HandoverDesk {

    private static final String READERS = "hasAnyRole('ADMINISTRATOR', 'AUDITOR')";

    private final EntityManager entities;
    private final MessageRows rows;
    private final Applications applications;
    private final LabourMarket market;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    HandoverDesk(
            EntityManager entities,
            MessageRows rows,
            Applications applications,
            LabourMarket market,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.applications = applications;
        this.market = market;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param state null where it does not matter */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Slice<MessageLine> page(@Nullable MessageState state, Page page) {
        return messages(state).page(entities, page).map(MessageRow::line);
    }

    /** Counted as far as it is quick. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Found found(@Nullable MessageState state) {
        return messages(state).count(entities, Found.COUNTED);
    }

    /** Empty for none that the caller may see. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<MessageLine> find(long id) {
        return row(id).map(MessageRow::line);
    }

    /** How many an administrator has to act on, counted as far as it is quick. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public long notTaken() {
        return MessageState.NOT_TAKEN.stream()
                .mapToLong(
                        state -> messages(state).count(entities, Found.COUNTED).rows())
                .sum();
    }

    /** Whether this installation hands anything over. */
    @PreAuthorize("isAuthenticated()")
    public boolean isOffered() {
        return market.isOffered();
    }

    /**
     * Of a case that the caller has looked at, the earliest first.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a case of another centre (journalled)
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public List<MessageLine> ofCase(Application looked) {
        applications.requireScope(looked);
        return SelectionSpecification.create(MessageRow.class)
                .restrict(equal(MessageRow_.applicationId, looked.id()))
                .createQuery(entities)
                .getResultStream()
                .sorted(Comparator.comparing(MessageRow::id))
                .map(MessageRow::line)
                .toList();
    }

    /**
     * Has one that was refused, or waits for long, told at once.
     *
     * @param was how the caller saw it
     * @throws ChangedMeanwhile when it stands otherwise by now
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void tellAgain(long id, MessageState was) {
        var row = demand(id, was);
        if (!rows.tellAgain(id, was, clock.instant())) {
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new HandoverHappening.SentAgain(id, row.centreId(), row.applicationId(), was));
    }

    /** Has one not told any more; those behind it go on. Throws like {@link #tellAgain}. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void letGo(long id, MessageState was, String reason) {
        var row = demand(id, was);
        if (!rows.letGo(id, was, reason.strip(), clock.instant())) {
            throw new ChangedMeanwhile();
        }
        events.publishEvent(new HandoverHappening.LetGo(
                id,
                row.centreId(),
                row.applicationId(),
                was,
                State.of("handover", MessageState.LET_GO.name()).and("reason", reason.strip())));
    }

    private MessageRow demand(long id, MessageState was) {
        staff.requireNational();
        return row(id).filter(found -> found.state() == was && MessageState.NOT_TAKEN.contains(was))
                .orElseThrow(ChangedMeanwhile::new);
    }

    private Optional<MessageRow> row(long id) {
        return Optional.ofNullable(entities.find(MessageRow.class, id))
                .filter(row -> staff.get().sees(row.centreId()));
    }

    private KeyedList<MessageRow, MessageRow> messages(@Nullable MessageState state) {
        var all = new ArrayList<Restriction<MessageRow>>();
        var own = staff.get().centreId();
        if (own != null) {
            all.add(equal(MessageRow_.centreId, own));
        }
        if (state != null) {
            all.add(equal(MessageRow_.state, state));
        }
        return new KeyedList<>(
                MessageRow.class,
                Restriction.all(all),
                (_, row) -> row,
                Ordering.by(MessageRow_.id, MessageRow::id, false));
    }
}
