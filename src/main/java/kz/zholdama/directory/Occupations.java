package kz.zholdama.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The occupations of НК РК 01-2017, which the order's forms name (A8, A11). */
@Service
public class Occupations extends Directory<StoredOccupation, Occupation> {

    private static final Uses.Reference USE = new Uses.Reference("occupation_use", "occupation_id");

    Occupations(Tools tools) {
        super(StoredOccupation.class, "occupation", tools);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Occupation> search(String text, int offset, int limit) {
        return tools()
                .finder()
                .list(StoredOccupation.class, text, Finder.Filter.inUse(), order(), offset, limit)
                .stream()
                .map(StoredOccupation::value)
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public long count(String text) {
        return tools().finder().count(StoredOccupation.class, text, Finder.Filter.inUse());
    }

    /**
     * What a case takes and keeps a snapshot of, retired ones too; from then on the record cannot be deleted. Takes part in
     * the running transaction. Empty when it is not there any more.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'INTEGRATION')")
    public Optional<Occupation> take(long id) {
        return used(USE, id);
    }

    /** Also retired ones: old cases keep theirs. */
    @Transactional(readOnly = true)
    public Optional<Occupation> find(long id) {
        return record(id).map(StoredOccupation::value);
    }

    @Override
    StoredOccupation blank() {
        return new StoredOccupation();
    }

    @Override
    List<Uses.Reference> references() {
        return List.of(USE);
    }

    /** What the classifier has is retired when it is given up there. */
    @Override
    boolean isKept(StoredOccupation record) {
        return !record.isByHand();
    }

    @Override
    Finder.Order order() {
        return Finder.Order.by("code");
    }

    @Override
    Map<String, String> sortable() {
        return Map.of("code", "code", "nameRu", "nameRu", "nameKk", "nameKk");
    }

    @Override
    void checkEntered(Occupation value) {
        if (value.code() == null || !value.code().matches("\\d{4}(-\\d{1,2})?")) {
            throw new InvalidEntry("code", "directory.occupation.code.invalid");
        }
        Entered.required("nameRu", value.nameRu(), 300);
        Entered.required("nameKk", value.nameKk(), 300);
    }

    @Override
    void checkUnique(@Nullable Long id, Occupation value) {
        other(id, "code", value.code()).ifPresent(owner -> {
            throw new AlreadyListed("code", owner.value().nameRu());
        });
    }
}
