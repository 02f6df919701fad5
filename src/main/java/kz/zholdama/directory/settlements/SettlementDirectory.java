package kz.zholdama.directory.settlements;

import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.SettlementBranch;
import kz.zholdama.directory.SettlementKind;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Directory;
import kz.zholdama.directory.records.Entered;
import kz.zholdama.directory.records.Finder;
import kz.zholdama.directory.records.Finder.Filter;
import kz.zholdama.directory.records.Uses;
import kz.zholdama.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of settlements: kept as a tree, whose paths follow every change. */
@Service
class SettlementDirectory extends Directory<StoredSettlement, Settlement> implements Settlements {

    private static final Uses.Reference USE = new Uses.Reference("settlement_use", "settlement_id");

    SettlementDirectory(Tools tools) {
        super(StoredSettlement.class, "settlement", tools);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Settlement> search(String text, Set<String> regions, int offset, int limit) {
        return tools().finder().list(StoredSettlement.class, text, choosable(regions), order(), offset, limit).stream()
                .map(StoredSettlement::value)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public long count(String text, Set<String> regions) {
        return tools().finder().count(StoredSettlement.class, text, choosable(regions));
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'INTEGRATION')")
    public Optional<Settlement> take(long id) {
        return used(USE, id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Settlement> find(long id) {
        return record(id).map(StoredSettlement::value);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Settlement> findByKato(String kato) {
        return other(null, "kato", kato).map(StoredSettlement::value);
    }

    @Override
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

    @Override
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
    protected StoredSettlement blank() {
        return new StoredSettlement();
    }

    @Override
    protected List<Uses.Reference> references() {
        return List.of(
                USE,
                new Uses.Reference("settlement", "parent_id"),
                new Uses.Reference("career_centre", "settlement_id"));
    }

    /** What the classifier has is retired when it is given up there. */
    @Override
    protected boolean isKept(StoredSettlement record) {
        return !record.isByHand();
    }

    @Override
    protected Finder.Order order() {
        return Finder.Order.by("listRank", "nameRu");
    }

    @Override
    protected Map<String, String> sortable() {
        return Map.of("kato", "kato", "nameRu", "nameRu", "nameKk", "nameKk", "path", "pathRu");
    }

    @Override
    protected void checkEntered(Settlement value) {
        if (value.kato() == null || !value.kato().matches("\\d{9}")) {
            throw new InvalidInput("kato", "directory.settlement.kato.invalid");
        }
        Entered.required("nameRu", value.nameRu(), 300);
        Entered.optional("nameKk", value.nameKk(), 300);
    }

    @Override
    protected void checkUnique(@Nullable Long id, Settlement value) {
        other(id, "kato", value.kato()).ifPresent(owner -> {
            throw new InvalidInput(
                    "kato", "directory.error.already-listed", owner.value().path());
        });
        for (var above = value.parentId();
                above != null;
                above = record(above).map(StoredSettlement::parentId).orElse(null)) {
            if (above.equals(id)) {
                throw new InvalidInput("parentId", "directory.settlement.parent.cycle");
            }
        }
    }

    @Override
    protected void prepare(StoredSettlement record) {
        var parent = record(record.parentId()).orElse(null);
        record.placeUnder(
                parent, parent == null ? null : record(parent.parentId()).orElse(null));
    }

    /** Renaming or moving a settlement changes the paths of all below it. */
    @Override
    protected void changed(StoredSettlement record) {
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
