package kz.zholdama.directory.settlements;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.SettlementBranch;
import kz.zholdama.directory.SettlementKind;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Directory;
import kz.zholdama.directory.records.Entered;
import kz.zholdama.directory.records.Finder;
import kz.zholdama.directory.records.Uses;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.text.Texts;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of settlements: kept as a tree, whose paths follow every change. */
@Service
class SettlementDirectory extends Directory<StoredSettlement, Settlement> implements Settlements {

    /** A house stands in one of their settlements. */
    private static final Set<SettlementKind> ABOVE_HOMES =
            Set.of(SettlementKind.CITY_ADMINISTRATION, SettlementKind.RURAL_DISTRICT);

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
        return other(null, kato).map(StoredSettlement::value);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Settlement> home(String kato) {
        return Optional.of(kato)
                .filter(code -> code.matches("[0-9]{9}"))
                .flatMap(code -> other(null, code))
                .filter(found -> !found.entry().isRetired() && !ABOVE_HOMES.contains(found.kind()))
                .map(StoredSettlement::value);
    }

    @Override
    @Transactional(readOnly = true)
    public String reading(String text, Locale language) {
        return Texts.isKazakh(language) ? byPath(text).map(Settlement::pathKk).orElse(text) : text;
    }

    @Override
    @Transactional(readOnly = true)
    public String kept(String typed) {
        return byPath(typed).map(Settlement::path).orElse(typed);
    }

    private Optional<Settlement> byPath(String path) {
        return byName(path, StoredSettlement_.pathRu, StoredSettlement_.pathKk);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<List<Long>> few(String text) {
        return few(Restriction.any(
                Restriction.contains(StoredSettlement_.pathRu, text),
                Restriction.contains(StoredSettlement_.pathKk, text)));
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<SettlementBranch> below(@Nullable Long parentId, int offset, int limit) {
        var branches = SelectionSpecification.create(StoredSettlement.class)
                .restrict(childrenOf(parentId))
                .sort(Order.asc(StoredSettlement_.kato))
                .createQuery(tools().entities())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        var parents =
                parentsAmong(branches.stream().map(StoredSettlement::storedId).toList());
        return branches.stream()
                .map(branch -> new SettlementBranch(branch.entry(), parents.contains(branch.storedId())))
                .toList();
    }

    /** The codes of these, by id. */
    @Transactional(readOnly = true)
    Map<@Nullable Long, String> codes(List<Long> ids) {
        return new HashMap<>(SelectionSpecification.create(StoredSettlement.class)
                .restrict(Where.in(StoredSettlement_.id, ids))
                .createQuery(tools().entities())
                .getResultStream()
                .collect(Collectors.toMap(StoredSettlement::storedId, StoredSettlement::kato)));
    }

    private Set<Long> parentsAmong(List<Long> ids) {
        return SelectionSpecification.create(StoredSettlement.class)
                .restrict(Restriction.all(Finder.inUse(), Where.in(StoredSettlement_.parentId, ids)))
                .createProjection(StoredSettlement_.parentId)
                .createQuery(tools().entities())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public int countBelow(@Nullable Long parentId) {
        return SelectionSpecification.create(StoredSettlement.class)
                .restrict(childrenOf(parentId))
                .createCountProjection()
                .createQuery(tools().entities())
                .getSingleResult()
                .intValue();
    }

    private static Restriction<StoredSettlement> choosable(Set<String> regions) {
        var inhabited = Restriction.<StoredSettlement>all(
                Finder.inUse(), Restriction.notIn(StoredSettlement_.kind, ABOVE_HOMES.toArray(SettlementKind[]::new)));
        return regions.isEmpty()
                ? inhabited
                : inhabited.and(Restriction.any(regions.stream()
                        .map(prefix -> Restriction.startsWith(StoredSettlement_.kato, prefix))
                        .toList()));
    }

    private static Restriction<StoredSettlement> childrenOf(@Nullable Long parentId) {
        return Restriction.all(
                Finder.inUse(),
                parentId == null
                        ? Where.unknown(StoredSettlement_.parentId)
                        : Restriction.equal(StoredSettlement_.parentId, parentId));
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
                new Uses.Reference("career_centre", "settlement_id"),
                new Uses.Reference("application", "settlement_id"),
                new Uses.Reference("application", "wanted_settlement_id"),
                new Uses.Reference("examination", "settlement_id"),
                new Uses.Reference("referral", "settlement_id"));
    }

    /** What the classifier has is retired when it is given up there. */
    @Override
    protected boolean isKept(StoredSettlement record) {
        return !record.isByHand();
    }

    @Override
    protected SingularAttribute<StoredSettlement, String> key() {
        return StoredSettlement_.kato;
    }

    @Override
    protected List<Order<StoredSettlement>> order() {
        return List.of(Order.asc(StoredSettlement_.listRank), Order.asc(StoredSettlement_.nameRu));
    }

    @Override
    protected Map<String, SingularAttribute<StoredSettlement, String>> sortable() {
        return Map.of(
                "kato",
                StoredSettlement_.kato,
                "nameRu",
                StoredSettlement_.nameRu,
                "nameKk",
                StoredSettlement_.nameKk,
                "path",
                StoredSettlement_.pathRu);
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
        other(id, value.kato()).ifPresent(owner -> {
            throw new InvalidInput(
                    "kato",
                    "directory.error.already-listed",
                    named("record", owner.value().paths()));
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
        SelectionSpecification.create(StoredSettlement.class)
                .restrict(Restriction.equal(StoredSettlement_.parentId, record.storedId()))
                .createQuery(tools().entities())
                .getResultList()
                .forEach(below -> {
                    prepare(below);
                    changed(below);
                });
    }
}
