package kz.zholdama.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The educational organisations to which people are referred for professional training (A4). */
@Service
public class Organisations extends Directory<StoredOrganisation, EducationalOrganisation> {

    private static final Uses.Reference USE = new Uses.Reference("organisation_use", "organisation_id");

    Organisations(Tools tools) {
        super(StoredOrganisation.class, "organisation", tools);
    }

    /** Found by name, address or qualification. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<EducationalOrganisation> search(String text, int offset, int limit) {
        return tools()
                .finder()
                .list(StoredOrganisation.class, text, Finder.Filter.inUse(), order(), offset, limit)
                .stream()
                .map(StoredOrganisation::value)
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public long count(String text) {
        return tools().finder().count(StoredOrganisation.class, text, Finder.Filter.inUse());
    }

    /**
     * What a case takes and keeps a snapshot of, retired ones too; from then on the record cannot be deleted. Takes part in
     * the running transaction. Empty when it is not there any more.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'INTEGRATION')")
    public Optional<EducationalOrganisation> take(long id) {
        return used(USE, id);
    }

    /** Also retired ones: old cases keep theirs. */
    @Transactional(readOnly = true)
    public Optional<EducationalOrganisation> find(long id) {
        return record(id).map(StoredOrganisation::value);
    }

    @Override
    StoredOrganisation blank() {
        return new StoredOrganisation();
    }

    @Override
    List<Uses.Reference> references() {
        return List.of(USE);
    }

    @Override
    Finder.Order order() {
        return Finder.Order.by("name");
    }

    @Override
    Map<String, String> sortable() {
        return Map.of("name", "name", "address", "address", "phone", "phone");
    }

    @Override
    void checkEntered(EducationalOrganisation value) {
        Entered.required("name", value.name(), 300);
        Entered.required("address", value.address(), 500);
        Entered.required("phone", value.phone(), 100);
        value.qualifications().forEach(qualification -> Entered.required("qualifications", qualification, 300));
    }

    @Override
    void checkUnique(@Nullable Long id, EducationalOrganisation value) {
        other(id, "name", value.name()).filter(owner -> !owner.isRetired()).ifPresent(owner -> {
            throw new AlreadyListed("name", owner.value().name());
        });
    }
}
