package kz.zholdama.referral;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.Settings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the referrals of the caller's scope by what has to be done about them; filtered and sorted in the database. */
@Service
public class DueSlips {

    private static final String READERS = "hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')";

    private final EntityManager entities;
    private final Regulations regulations;
    private final Settings settings;
    private final CurrentStaff staff;
    private final Clock clock;

    DueSlips(EntityManager entities, Regulations regulations, Settings settings, CurrentStaff staff, Clock clock) {
        this.entities = entities;
        this.regulations = regulations;
        this.settings = settings;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<SlipLine> list(SlipQuery wanted) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(SlipLine.class);
        var root = query.from(Referral.class);
        query.select(builder.construct(
                        SlipLine.class,
                        root.get("applicationId"),
                        root.get("number"),
                        root.get("applicantName"),
                        root.get("measure"),
                        root.get("hostName"),
                        root.get("referredOn"),
                        root.get("slipDueOn"),
                        root.get("startsOn"),
                        root.get("endsOn"),
                        root.get("status"),
                        root.get("preparedBy").get("name")))
                .where(condition(builder, root, wanted))
                .orderBy(order(builder, root, wanted.pile()));
        return entities.createQuery(query)
                .setFirstResult(wanted.offset())
                .setMaxResults(wanted.limit())
                .getResultList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public long count(SlipQuery wanted) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(Referral.class);
        query.select(builder.count(root)).where(condition(builder, root, wanted));
        return entities.createQuery(query).getSingleResult();
    }

    private Predicate condition(CriteriaBuilder builder, Root<Referral> root, SlipQuery wanted) {
        var all = new ArrayList<Predicate>();
        var me = staff.get();
        if (me.centreId() != null) {
            all.add(builder.equal(root.get("centreId"), me.centreId()));
        }
        var today = LocalDate.now(clock);
        all.add(
                switch (wanted.pile()) {
                    case TO_DO ->
                        builder.and(
                                is(builder, root, ReferralStatus.AWAITING_SLIP),
                                builder.lessThanOrEqualTo(root.get("referredOn"), lastReferralToDo(today)));
                    case LATE ->
                        builder.and(
                                is(builder, root, ReferralStatus.AWAITING_SLIP),
                                builder.lessThan(root.get("slipDueOn"), today));
                    case AWAITING -> is(builder, root, ReferralStatus.AWAITING_SLIP);
                    case BEGINNING ->
                        builder.and(
                                is(builder, root, ReferralStatus.PLACED),
                                builder.greaterThan(root.get("startsOn"), today));
                    case TAKING_PART ->
                        builder.and(
                                is(builder, root, ReferralStatus.PLACED),
                                builder.or(
                                        builder.isNull(root.get("startsOn")),
                                        builder.lessThanOrEqualTo(root.get("startsOn"), today)),
                                builder.or(
                                        builder.isNull(root.get("endsOn")),
                                        builder.greaterThanOrEqualTo(root.get("endsOn"), today)));
                    case ENDED ->
                        builder.and(
                                is(builder, root, ReferralStatus.PLACED), builder.lessThan(root.get("endsOn"), today));
                    case OVER ->
                        root.get("status").in(ReferralStatus.COMPLETED, ReferralStatus.LEFT, ReferralStatus.NOT_TAKEN);
                });
        if (wanted.kind() != null) {
            all.add(root.get("measure")
                    .in(regulations.measures().stream()
                            .filter(measure -> measure.kind().equals(wanted.kind()))
                            .toList()));
        }
        if (wanted.mine()) {
            all.add(builder.equal(
                    root.get("preparedBy").get("staffId"), me.actor().staffId()));
        }
        if (wanted.text() != null && !wanted.text().isBlank()) {
            var pattern = "%"
                    + wanted.text()
                            .strip()
                            .replace("!", "!!")
                            .replace("%", "!%")
                            .replace("_", "!_") + "%";
            all.add(builder.or(
                    builder.like(root.get("applicantName"), pattern, '!'),
                    builder.like(root.get("number"), pattern, '!'),
                    builder.like(root.get("hostName"), pattern, '!')));
        }
        return builder.and(all.toArray(Predicate[]::new));
    }

    private static Predicate is(CriteriaBuilder builder, Root<Referral> root, ReferralStatus status) {
        return builder.equal(root.get("status"), status);
    }

    private static List<Order> order(CriteriaBuilder builder, Root<Referral> root, Pile pile) {
        var byId = builder.asc(root.get("id"));
        return switch (pile) {
            case TO_DO, LATE, AWAITING ->
                List.of(
                        builder.asc(builder.selectCase()
                                .when(builder.isNull(root.get("slipDueOn")), 1)
                                .otherwise(0)),
                        builder.asc(root.get("slipDueOn")),
                        byId);
            case BEGINNING -> List.of(builder.asc(root.get("startsOn")), byId);
            case TAKING_PART, ENDED ->
                List.of(
                        builder.asc(builder.selectCase()
                                .when(builder.isNull(root.get("endsOn")), 1)
                                .otherwise(0)),
                        builder.asc(root.get("endsOn")),
                        byId);
            case OVER -> List.of(builder.desc(root.get("changedAt")), byId);
        };
    }

    /** The latest day of referral whose slip stands on the to-do list today. */
    private LocalDate lastReferralToDo(LocalDate today) {
        var calendar = regulations.calendar();
        var days = settings.slipToDoFromDay();
        var day = today.minusDays(days);
        while (calendar.plusWorkingDays(day, days).isAfter(today)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
