package kz.zholdama.directory.occupations;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.records.Directory;
import kz.zholdama.directory.records.Entered;
import kz.zholdama.directory.records.Finder;
import kz.zholdama.directory.records.Uses;
import kz.zholdama.platform.InvalidInput;
import org.hibernate.query.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of occupations. */
@Service
class OccupationDirectory extends Directory<StoredOccupation, Occupation> implements Occupations {

    private static final Uses.Reference USE = new Uses.Reference("occupation_use", "occupation_id");

    OccupationDirectory(Tools tools) {
        super(StoredOccupation.class, "occupation", tools);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Occupation> search(String text, int offset, int limit) {
        return tools().finder().list(StoredOccupation.class, text, Finder.inUse(), order(), offset, limit).stream()
                .map(StoredOccupation::value)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public long count(String text) {
        return tools().finder().count(StoredOccupation.class, text, Finder.inUse());
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'INTEGRATION')")
    public Optional<Occupation> take(long id) {
        return used(USE, id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Occupation> find(long id) {
        return record(id).map(StoredOccupation::value);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Occupation> byCode(String code) {
        return other(null, code).filter(found -> !found.entry().isRetired()).map(StoredOccupation::value);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Occupation> findByName(String name) {
        return byName(name, StoredOccupation_.nameRu, StoredOccupation_.nameKk);
    }

    @Override
    protected StoredOccupation blank() {
        return new StoredOccupation();
    }

    @Override
    protected List<Uses.Reference> references() {
        return List.of(
                USE,
                new Uses.Reference("application", "wanted_occupation_id"),
                new Uses.Reference("examination", "occupation_id"),
                new Uses.Reference("referral", "occupation_id"));
    }

    /** What the classifier has is retired when it is given up there. */
    @Override
    protected boolean isKept(StoredOccupation record) {
        return !record.isByHand();
    }

    @Override
    protected SingularAttribute<StoredOccupation, String> key() {
        return StoredOccupation_.code;
    }

    @Override
    protected List<Order<StoredOccupation>> order() {
        return List.of(Order.asc(StoredOccupation_.code));
    }

    @Override
    protected Map<String, SingularAttribute<StoredOccupation, String>> sortable() {
        return Map.of(
                "code", StoredOccupation_.code, "nameRu", StoredOccupation_.nameRu, "nameKk", StoredOccupation_.nameKk);
    }

    @Override
    protected void checkEntered(Occupation value) {
        if (value.code() == null || !value.code().matches("\\d{4}(-\\d{1,2})?")) {
            throw new InvalidInput("code", "directory.occupation.code.invalid");
        }
        Entered.required("nameRu", value.nameRu(), 300);
        Entered.required("nameKk", value.nameKk(), 300);
    }

    @Override
    protected void checkUnique(@Nullable Long id, Occupation value) {
        other(id, value.code()).ifPresent(owner -> {
            throw new InvalidInput(
                    "code",
                    "directory.error.already-listed",
                    named("record", owner.value().names()));
        });
    }
}
