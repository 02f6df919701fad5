package kz.zholdama.staff;

import static org.hibernate.query.restriction.Restriction.all;
import static org.hibernate.query.restriction.Restriction.any;
import static org.hibernate.query.restriction.Restriction.contains;
import static org.hibernate.query.restriction.Restriction.equal;
import static org.hibernate.query.restriction.Restriction.greaterThan;
import static org.hibernate.query.restriction.Restriction.lessThanOrEqual;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.StaffFilter;
import kz.zholdama.staff.account.StaffOrder;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds accounts by the filter of the screen, in the database, within the scope of who asks. */
@Component
class StaffSearch {

    private final EntityManager entities;
    private final CareerCentres centres;
    private final Clock clock;

    StaffSearch(EntityManager entities, CareerCentres centres, Clock clock) {
        this.entities = entities;
        this.centres = centres;
        this.clock = clock;
    }

    List<StaffMember> list(StaffFilter filter, StaffOrder order, StaffPrincipal asking, int offset, int limit) {
        return found(filter, asking)
                .augment((builder, query, root) -> query.orderBy(ordered(order, builder, root)))
                .createQuery(entities)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(StaffFilter filter, StaffPrincipal asking) {
        return found(filter, asking)
                .createCountProjection()
                .createQuery(entities)
                .getSingleResult();
    }

    /** Those who can sign in and belong to no centre, locked in one order until the transaction ends. */
    List<StaffMember> lockNational(Role role) {
        return SelectionSpecification.create(StaffMember.class)
                .restrict(
                        all(Where.has(StaffMember_.roles, role), Where.unknown(StaffMember_.centreId), invited(false)))
                .sort(org.hibernate.query.Order.asc(StaffMember_.id))
                .createQuery(entities)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private SelectionSpecification<StaffMember> found(StaffFilter filter, StaffPrincipal asking) {
        var found = SelectionSpecification.create(StaffMember.class).restrict(state(filter.state()));
        if (filter.role() != null) {
            found.restrict(Where.has(StaffMember_.roles, filter.role()));
        }
        var centre = asking.centreId() == null ? filter.centreId() : asking.centreId();
        if (centre != null) {
            found.restrict(equal(StaffMember_.centreId, centre));
        }
        Stream.of(filter.text().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> found.restrict(any(
                        contains(StaffMember_.lastName, word),
                        contains(StaffMember_.firstName, word),
                        contains(StaffMember_.patronymic, word),
                        contains(StaffMember_.username, word),
                        contains(StaffMember_.position, word),
                        contains(StaffMember_.positionKk, word))));
        return found;
    }

    private Restriction<StaffMember> state(@Nullable AccountState state) {
        return switch (state) {
            case null -> retired(false);
            case RETIRED -> retired(true);
            case LOCKED -> locked(true);
            case INVITED -> invited(true);
            case LOCKED_OUT -> all(invited(false), greaterThan(StaffMember_.lockedUntil, clock.instant()));
            case ACTIVE ->
                all(
                        invited(false),
                        any(
                                Where.unknown(StaffMember_.lockedUntil),
                                lessThanOrEqual(StaffMember_.lockedUntil, clock.instant())));
        };
    }

    private static Restriction<StaffMember> retired(boolean is) {
        return equal(StaffMember_.retired, is);
    }

    private static Restriction<StaffMember> locked(boolean is) {
        return all(retired(false), equal(StaffMember_.lockedByAdministrator, is));
    }

    private static Restriction<StaffMember> invited(boolean is) {
        return all(locked(false), equal(StaffMember_.passwordSet, !is));
    }

    /** By what is asked for, then by name. */
    private List<Order> ordered(StaffOrder order, CriteriaBuilder builder, Root<StaffMember> member) {
        Stream<Expression<?>> names = Stream.of(
                member.get(StaffMember_.lastName), member.get(StaffMember_.firstName), member.get(StaffMember_.id));
        if (order.by() == StaffOrder.By.NAME) {
            return names.map(name -> order.ascending() ? builder.asc(name) : builder.desc(name))
                    .toList();
        }
        var by = switch (order.by()) {
            case NAME -> member.get(StaffMember_.lastName);
            case USERNAME -> member.get(StaffMember_.username);
            case POSITION -> member.get(StaffMember_.position);
            case LAST_LOGIN -> member.get(StaffMember_.lastLoginAt);
            case STATE -> rank(builder, member);
            case CENTRE -> centre(builder, member);
        };
        return Stream.concat(Stream.of(order.ascending() ? builder.asc(by) : builder.desc(by)), names.map(builder::asc))
                .toList();
    }

    /** Those at work first, those in the archive last. */
    private Expression<Integer> rank(CriteriaBuilder builder, Root<StaffMember> member) {
        return builder.<Integer>selectCase()
                .when(builder.isTrue(member.get(StaffMember_.retired)), 4)
                .when(builder.isTrue(member.get(StaffMember_.lockedByAdministrator)), 3)
                .when(builder.isFalse(member.get(StaffMember_.passwordSet)), 2)
                .when(builder.greaterThan(member.get(StaffMember_.lockedUntil), clock.instant()), 1)
                .otherwise(0);
    }

    /** Where the centre stands among all by name; those who belong to none come first. */
    private Expression<Integer> centre(CriteriaBuilder builder, Root<StaffMember> member) {
        return builder.function(
                "field",
                Integer.class,
                Stream.concat(
                                Stream.of(member.get(StaffMember_.centreId), builder.literal(0L)),
                                centres.all().stream().map(centre -> builder.literal(centre.id())))
                        .toArray(Expression<?>[]::new));
    }
}
