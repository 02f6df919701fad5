package kz.zholdama.platform.reading;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which columns a list is sorted, the last of which no two rows share. A line carries the values, so that the next page
 * can be asked for by key.
 *
 * @param <E> what is stored
 * @param <T> what the list shows of it
 */
public final class Ordering<E, T> {

    private final List<By<E, T, ?>> columns;

    private Ordering(Stream<By<E, T, ?>> columns) {
        this.columns = columns.toList();
    }

    /** Rows without a value stand first when ascending and last when descending, as the database's indexes have them. */
    public static <E, T, U extends Comparable<? super U>> Ordering<E, T> by(
            SingularAttribute<? super E, U> column, Function<T, @Nullable U> value, boolean ascending) {
        return new Ordering<>(Stream.of(new By<>(column, value, ascending)));
    }

    public <U extends Comparable<? super U>> Ordering<E, T> then(
            SingularAttribute<? super E, U> column, Function<T, @Nullable U> value, boolean ascending) {
        return new Ordering<>(Stream.concat(columns.stream(), Stream.of(new By<>(column, value, ascending))));
    }

    Key key(T line) {
        var values = new ArrayList<@Nullable Object>();
        columns.forEach(by -> values.add(by.value().apply(line)));
        return new Key(values);
    }

    List<Order> of(CriteriaBuilder builder, Root<E> root, boolean backwards) {
        return columns.stream().map(by -> by.order(builder, root, backwards)).toList();
    }

    /** Rows behind the key, or before it. */
    Predicate beyond(Key key, CriteriaBuilder builder, Root<E> root, boolean backwards) {
        var any = new ArrayList<Predicate>();
        var same = new ArrayList<Predicate>();
        for (var i = 0; i < columns.size(); i++) {
            var value = key.values().get(i);
            var beyond = new ArrayList<>(same);
            beyond.add(columns.get(i).beyond(value, builder, root, backwards));
            any.add(builder.and(beyond));
            same.add(columns.get(i).same(value, builder, root));
        }
        return builder.or(any);
    }

    private record By<E, T, U extends Comparable<? super U>>(
            SingularAttribute<? super E, U> column, Function<T, @Nullable U> value, boolean ascending) {

        Order order(CriteriaBuilder builder, Root<E> root, boolean backwards) {
            return ascending != backwards
                    ? builder.asc(root.get(column), Nulls.FIRST)
                    : builder.desc(root.get(column), Nulls.LAST);
        }

        Predicate same(@Nullable Object value, CriteriaBuilder builder, Root<E> root) {
            return value == null ? builder.isNull(root.get(column)) : builder.equal(root.get(column), value);
        }

        Predicate beyond(@Nullable Object value, CriteriaBuilder builder, Root<E> root, boolean backwards) {
            var unknownBeyond = ascending == backwards;
            if (value == null) {
                return unknownBeyond ? builder.disjunction() : builder.isNotNull(root.get(column));
            }
            @SuppressWarnings("unchecked") // of the column itself
            var typed = (U) value;
            var beyond = ascending != backwards
                    ? builder.greaterThan(root.get(column), typed)
                    : builder.lessThan(root.get(column), typed);
            return unknownBeyond && column.isOptional() ? builder.or(beyond, builder.isNull(root.get(column))) : beyond;
        }
    }
}
