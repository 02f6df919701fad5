package kz.zholdama.directory.records;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.directory.search.EmployerFinder;
import kz.zholdama.directory.search.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Searches directory tables a screenful at a time, in the database: any part of the search text, by reading all of it,
 * which takes milliseconds up to some 20,000 records. Employers are more: {@link EmployerFinder}.
 */
@Component
public class Finder {

    private final EntityManager entities;

    Finder(EntityManager entities) {
        this.entities = entities;
    }

    /** A condition beside the text typed. */
    public interface Filter<E> {

        Predicate of(Root<E> root, CriteriaBuilder builder);

        static <E> Filter<E> inUse() {
            return (root, builder) -> builder.isNull(root.get("retiredOn"));
        }

        static <E> Filter<E> retired() {
            return (root, builder) -> builder.isNotNull(root.get("retiredOn"));
        }

        static <E> Filter<E> none() {
            return (_, builder) -> builder.conjunction();
        }

        default Filter<E> and(Filter<E> other) {
            return (root, builder) -> builder.and(of(root, builder), other.of(root, builder));
        }
    }

    /** How a list is sorted: attributes in turn, then by id so that pages never overlap. */
    public record Order(boolean ascending, List<String> attributes) {

        public static Order by(String... attributes) {
            return new Order(true, List.of(attributes));
        }
    }

    public <E extends DirectoryRecord<?>> List<E> list(
            Class<E> type, @Nullable String text, Filter<E> filter, Order order, int offset, int limit) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(type);
        var root = query.from(type);
        query.where(condition(root, builder, text, filter));
        var orders = new ArrayList<jakarta.persistence.criteria.Order>();
        for (var attribute : order.attributes()) {
            orders.add(order.ascending() ? builder.asc(root.get(attribute)) : builder.desc(root.get(attribute)));
        }
        orders.add(builder.asc(root.get("id")));
        query.orderBy(orders);
        return entities.createQuery(query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public <E extends DirectoryRecord<?>> long count(Class<E> type, @Nullable String text, Filter<E> filter) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(type);
        query.select(builder.count(root)).where(condition(root, builder, text, filter));
        return entities.createQuery(query).getSingleResult();
    }

    private static <E> Predicate condition(
            Root<E> root, CriteriaBuilder builder, @Nullable String text, Filter<E> filter) {
        var all = new ArrayList<Predicate>();
        all.add(filter.of(root, builder));
        SearchText.patterns(text).forEach(pattern -> all.add(builder.like(root.get("searchText"), pattern, '!')));
        return builder.and(all.toArray(Predicate[]::new));
    }
}
