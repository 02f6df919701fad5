package kz.zholdama.platform.reading;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.SetAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;

/** Conditions that {@link Restriction} has no words for: it knows no days, as they are comparable by their interface only. */
public final class Where {

    private Where() {}

    public static <E> Restriction<E> unknown(SingularAttribute<E, ?> column) {
        return Restriction.notNull(column).negated();
    }

    public static <E> Restriction<E> unknown(Path<E, ?> column) {
        return of((_, row) -> column.path(row).isNull());
    }

    /** Nothing, when there are no values. */
    public static <E, U> Restriction<E> in(SingularAttribute<E, U> column, Collection<U> values) {
        return of((_, row) -> row.get(column).in(values));
    }

    public static <E, U> Restriction<E> in(Path<E, U> column, Collection<U> values) {
        return of((_, row) -> column.path(row).in(values));
    }

    public static <E> Restriction<E> before(SingularAttribute<E, LocalDate> column, LocalDate day) {
        return of((builder, row) -> builder.lessThan(row.get(column), day));
    }

    public static <E> Restriction<E> notAfter(SingularAttribute<E, LocalDate> column, LocalDate day) {
        return of((builder, row) -> builder.lessThanOrEqualTo(row.get(column), day));
    }

    public static <E> Restriction<E> after(SingularAttribute<E, LocalDate> column, LocalDate day) {
        return of((builder, row) -> builder.greaterThan(row.get(column), day));
    }

    public static <E> Restriction<E> notBefore(SingularAttribute<E, LocalDate> column, LocalDate day) {
        return of((builder, row) -> builder.greaterThanOrEqualTo(row.get(column), day));
    }

    public static <E> Restriction<E> past(SingularAttribute<E, LocalDateTime> column, LocalDateTime now) {
        return of((builder, row) -> builder.lessThan(row.get(column), now));
    }

    public static <E> Restriction<E> less(SingularAttribute<E, Integer> column, SingularAttribute<E, Integer> than) {
        return of((builder, row) -> builder.lessThan(row.get(column), row.get(than)));
    }

    public static <E> Restriction<E> from(SingularAttribute<E, Instant> column, Instant moment) {
        return of((builder, row) -> builder.greaterThanOrEqualTo(row.get(column), moment));
    }

    public static <E> Restriction<E> earlier(SingularAttribute<E, Instant> column, Instant moment) {
        return of((builder, row) -> builder.lessThan(row.get(column), moment));
    }

    /** By a join, which leads from the element to its rows in the order of an index; so it is never negated. */
    public static <E, U> Restriction<E> has(SetAttribute<E, U> column, U element) {
        return of((builder, row) -> builder.equal(row.join(column), element));
    }

    static <E> Restriction<E> of(Test<E> test) {
        return new Condition<>(test);
    }

    @FunctionalInterface
    interface Test<E> {
        Predicate of(CriteriaBuilder builder, Root<? extends E> row);
    }

    private record Condition<E>(Test<E> test) implements Restriction<E> {

        @Override
        public Restriction<E> negated() {
            return of((builder, row) -> builder.not(test.of(builder, row)));
        }

        @Override
        public Predicate toPredicate(Root<? extends E> row, CriteriaBuilder builder) {
            return test.of(builder, row);
        }
    }
}
