package kz.zholdama.directory.records;

import jakarta.persistence.EntityManager;
import java.util.List;
import kz.zholdama.directory.search.EmployerFinder;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.text.SearchText;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
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

    public static <E extends DirectoryRecord<?>> Restriction<? super E> inUse() {
        return Where.unknown(DirectoryRecord_.retiredOn);
    }

    static <E extends DirectoryRecord<?>> Restriction<? super E> retired() {
        return Restriction.notNull(DirectoryRecord_.retiredOn);
    }

    /** In this order, then by id so that pages never overlap. */
    public <E extends DirectoryRecord<?>> List<E> list(
            Class<E> type,
            @Nullable String text,
            Restriction<? super E> filter,
            List<Order<E>> order,
            int offset,
            int limit) {
        var found = found(type, text, filter);
        order.forEach(found::sort);
        return found.sort(Order.asc(DirectoryRecord_.id))
                .createQuery(entities)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public <E extends DirectoryRecord<?>> long count(
            Class<E> type, @Nullable String text, Restriction<? super E> filter) {
        return found(type, text, filter)
                .createCountProjection()
                .createQuery(entities)
                .getSingleResult();
    }

    private static <E extends DirectoryRecord<?>> SelectionSpecification<E> found(
            Class<E> type, @Nullable String text, Restriction<? super E> filter) {
        return SelectionSpecification.create(type).restrict(filter).restrict(leadsTo(text));
    }

    static Restriction<DirectoryRecord<?>> leadsTo(@Nullable String text) {
        return Restriction.all(SearchText.parts(text).stream()
                .map(part -> Restriction.contains(DirectoryRecord_.searchText, part))
                .toList());
    }
}
