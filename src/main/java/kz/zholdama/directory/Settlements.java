package kz.zholdama.directory;

import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.Finder.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settlements of the country by КАТО: where applicants live, and where settlers may move to (Social Code 112). */
@Service
public class Settlements extends Directory<StoredSettlement, Settlement> {

    private static final Uses.Reference USE = new Uses.Reference("settlement_use", "settlement_id");

    Settlements(Tools tools) {
        super(StoredSettlement.class, "settlement", tools);
    }

    /**
     * What may be chosen as an address or a destination; cities first.
     *
     * @param regions two-digit prefixes of the codes, none for the whole country
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Settlement> search(String text, Set<String> regions, int offset, int limit) {
        return tools().finder().list(StoredSettlement.class, text, choosable(regions), order(), offset, limit).stream()
                .map(StoredSettlement::value)
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public long count(String text, Set<String> regions) {
        return tools().finder().count(StoredSettlement.class, text, choosable(regions));
    }

    /**
     * What a case takes and keeps a snapshot of, retired ones too; from then on the record cannot be deleted. Takes part in
     * the running transaction. Empty when it is not there any more.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'INTEGRATION')")
    public Optional<Settlement> take(long id) {
        return used(USE, id);
    }

    /** Also retired ones: old cases keep theirs. */
    @Transactional(readOnly = true)
    public Optional<Settlement> find(long id) {
        return record(id).map(StoredSettlement::value);
    }

    @Transactional(readOnly = true)
    public Optional<Settlement> findByKato(String kato) {
        return other(null, "kato", kato).map(StoredSettlement::value);
    }

    /** The lines in use below a line, by code; {@code parentId} null for the regions. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<SettlementBranch> below(@Nullable Long parentId, int offset, int limit) {
        return tools().entities()
                .createQuery("""
                        select s, exists (select 1 from StoredSettlement c where c.parentId = s.id and c.retiredOn is null)
                          from StoredSettlement s
                         where s.retiredOn is null and (s.parentId = :parent or :parent is null and s.parentId is null)
                         order by s.kato""", Object[].class)
                .setParameter("parent", parentId)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new SettlementBranch(((StoredSettlement) row[0]).entry(), (boolean) row[1]))
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public int countBelow(@Nullable Long parentId) {
        return tools().entities()
                .createQuery("""
                        select count(s) from StoredSettlement s
                         where s.retiredOn is null
                           and (s.parentId = :parent or :parent is null and s.parentId is null)""", Long.class)
                .setParameter("parent", parentId)
                .getSingleResult()
                .intValue();
    }

    private Filter<StoredSettlement> choosable(Set<String> regions) {
        Filter<StoredSettlement> inUse = Filter.inUse();
        var inhabited = inUse.and((root, _) -> root.get("kind")
                .in(SettlementKind.CITY_ADMINISTRATION, SettlementKind.RURAL_DISTRICT)
                .not());
        return regions.isEmpty()
                ? inhabited
                : inhabited.and((root, builder) -> builder.or(regions.stream()
                        .map(prefix -> builder.like(root.get("kato"), prefix + "%"))
                        .toArray(Predicate[]::new)));
    }

    @Override
    StoredSettlement blank() {
        return new StoredSettlement();
    }

    @Override
    List<Uses.Reference> references() {
        return List.of(
                USE,
                new Uses.Reference("settlement", "parent_id"),
                new Uses.Reference("career_centre", "settlement_id"));
    }

    /** What the classifier has is retired when it is given up there. */
    @Override
    boolean isKept(StoredSettlement record) {
        return !record.isByHand();
    }

    @Override
    Finder.Order order() {
        return Finder.Order.by("listRank", "nameRu");
    }

    @Override
    Map<String, String> sortable() {
        return Map.of("kato", "kato", "nameRu", "nameRu", "nameKk", "nameKk", "path", "pathRu");
    }

    @Override
    void checkEntered(Settlement value) {
        if (value.kato() == null || !value.kato().matches("\\d{9}")) {
            throw new InvalidEntry("kato", "directory.settlement.kato.invalid");
        }
        Entered.required("nameRu", value.nameRu(), 300);
        Entered.optional("nameKk", value.nameKk(), 300);
    }

    @Override
    void checkUnique(@Nullable Long id, Settlement value) {
        other(id, "kato", value.kato()).ifPresent(owner -> {
            throw new AlreadyListed("kato", owner.value().path());
        });
        for (var above = value.parentId();
                above != null;
                above = record(above).map(StoredSettlement::parentId).orElse(null)) {
            if (above.equals(id)) {
                throw new InvalidEntry("parentId", "directory.settlement.parent.cycle");
            }
        }
    }

    @Override
    void prepare(StoredSettlement record) {
        var parent = record(record.parentId()).orElse(null);
        record.placeUnder(
                parent, parent == null ? null : record(parent.parentId()).orElse(null));
    }

    /** Renaming or moving a settlement changes the paths of all below it. */
    @Override
    void changed(StoredSettlement record) {
        tools().entities().flush();
        tools().entities()
                .createQuery("select s from StoredSettlement s where s.parentId = :id", StoredSettlement.class)
                .setParameter("id", record.storedId())
                .getResultList()
                .forEach(below -> {
                    prepare(below);
                    changed(below);
                });
    }
}
