package kz.zholdama.platform.reading;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.query.Query;
import org.hibernate.query.restriction.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * A list that screens page through: what is stored, which of it, what a line shows, and the order.
 *
 * @param <E> what is stored
 * @param <T> one line
 * @param index by which the table is read; null for whichever the database takes
 */
public record KeyedList<E, T>(
        Class<E> stored,
        Restriction<? super E> which,
        Line<E, T> line,
        Ordering<E, T> ordering,
        @Nullable String index) {

    /** Who asks for more reads all that is found, and nothing for a look. */
    private static final int SCREENFUL = 200;

    public KeyedList(Class<E> stored, Restriction<? super E> which, Line<E, T> line, Ordering<E, T> ordering) {
        this(stored, which, line, ordering, null);
    }

    /** The columns of a line: the record itself, or a projection by its constructor. */
    @FunctionalInterface
    public interface Line<E, T> {

        Selection<? extends T> of(CriteriaBuilder builder, Root<E> root);
    }

    /** A line whose components are named as the attributes that they show. */
    public static <E, T extends Record> Line<E, T> lineOf(Class<T> line) {
        return (builder, root) -> builder.construct(
                line,
                Stream.of(line.getRecordComponents())
                        .map(component -> root.get(root.getModel().getSingularAttribute(component.getName())))
                        .toArray(Selection<?>[]::new));
    }

    /** Some of them. */
    public KeyedList<E, T> among(Restriction<? super E> narrower) {
        return new KeyedList<>(stored, Restriction.<E>all(which, narrower), line, ordering, index);
    }

    /** Read by this index of the table, where many would do and the database has to guess which. */
    public KeyedList<E, T> by(String name) {
        return new KeyedList<>(stored, which, line, ordering, name);
    }

    /** In a transaction of the caller's. */
    @SuppressWarnings("unchecked")
    public Slice<T> page(EntityManager entities, Page page) {
        var rows = index == null || page.limit() > SCREENFUL
                ? (List<T>) select(entities, page, line)
                : (List<T>) new KeyedList<>(stored, Restriction.all(which, found(entities, page)), line, ordering)
                        .select(entities, new Page(null, page.backwards(), 0, page.limit()), line);
        var inOrder = page.backwards() ? rows.reversed() : rows;
        return new Slice<>(
                List.copyOf(inOrder), inOrder.stream().map(ordering::key).toList());
    }

    /**
     * Those of a page, by an index that has whatever is asked for: rows are read of these alone, and not of all that are passed
     * over on the way to them.
     */
    private Restriction<E> found(EntityManager entities, Page page) {
        var ids = select(entities, page, (_, root) -> root.get(id(root)));
        return Where.of((_, root) -> root.get(id(root)).in(ids));
    }

    private static <E> SingularAttribute<? super E, ?> id(Root<E> root) {
        return root.getModel().getId(root.getModel().getIdType().getJavaType());
    }

    private List<?> select(EntityManager entities, Page page, Line<E, ?> what) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery();
        var root = query.from(stored);
        var condition = which.toPredicate(root, builder);
        query.select(what.of(builder, root))
                .where(
                        page.from() == null
                                ? condition
                                : builder.and(condition, ordering.beyond(page.from(), builder, root, page.backwards())))
                .orderBy(ordering.of(builder, root, page.backwards()));
        return hinted(entities.createQuery(query))
                .setFirstResult(page.skip())
                .setMaxResults(page.limit())
                .getResultList();
    }

    public long count(EntityManager entities) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(stored);
        query.select(builder.count(root)).where(which.toPredicate(root, builder));
        return hinted(entities.createQuery(query)).getSingleResult();
    }

    /** Exact up to the bound, where counting stops. */
    public Found count(EntityManager entities, int bound) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Integer.class);
        var root = query.from(stored);
        query.select(builder.literal(1)).where(which.toPredicate(root, builder));
        var rows = hinted(entities.createQuery(query))
                .setMaxResults(bound + 1)
                .getResultList()
                .size();
        return rows <= bound ? Found.exactly(rows) : Found.more(bound, bound);
    }

    private <Q> TypedQuery<Q> hinted(TypedQuery<Q> query) {
        if (index != null) {
            query.unwrap(Query.class).addQueryHint(index);
        }
        return query;
    }
}
