package kz.zholdama.directory.organisations;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Organisations;
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

/** The table of educational organisations. */
@Service
class OrganisationDirectory extends Directory<StoredOrganisation, EducationalOrganisation> implements Organisations {

    private static final Uses.Reference USE = new Uses.Reference("organisation_use", "organisation_id");

    OrganisationDirectory(Tools tools) {
        super(StoredOrganisation.class, "organisation", tools);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<EducationalOrganisation> search(String text, int offset, int limit) {
        return tools().finder().list(StoredOrganisation.class, text, Finder.inUse(), order(), offset, limit).stream()
                .map(StoredOrganisation::value)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public long count(String text) {
        return tools().finder().count(StoredOrganisation.class, text, Finder.inUse());
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'INTEGRATION')")
    public Optional<EducationalOrganisation> take(long id) {
        return used(USE, id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EducationalOrganisation> find(long id) {
        return record(id).map(StoredOrganisation::value);
    }

    @Override
    protected StoredOrganisation blank() {
        return new StoredOrganisation();
    }

    @Override
    protected List<Uses.Reference> references() {
        return List.of(
                USE,
                new Uses.Reference("examination", "organisation_id"),
                new Uses.Reference("referral", "organisation_id"));
    }

    @Override
    protected SingularAttribute<StoredOrganisation, String> key() {
        return StoredOrganisation_.name;
    }

    @Override
    protected List<Order<StoredOrganisation>> order() {
        return List.of(Order.asc(StoredOrganisation_.name));
    }

    @Override
    protected Map<String, SingularAttribute<StoredOrganisation, String>> sortable() {
        return Map.of(
                "name",
                StoredOrganisation_.name,
                "address",
                StoredOrganisation_.address,
                "phone",
                StoredOrganisation_.phone);
    }

    @Override
    protected void checkEntered(EducationalOrganisation value) {
        Entered.all(
                () -> Entered.required("name", value.name(), 300),
                () -> Entered.required("address", value.address(), 500),
                () -> Entered.required("phone", value.phone(), 100),
                () -> Entered.email("email", value.email()),
                () -> value.qualifications()
                        .forEach(qualification -> Entered.required("qualifications", qualification, 300)));
    }

    @Override
    protected void checkUnique(@Nullable Long id, EducationalOrganisation value) {
        other(id, value.name()).filter(owner -> !owner.isRetired()).ifPresent(owner -> {
            throw new InvalidInput(
                    "name",
                    "directory.error.already-listed",
                    named("record", owner.value().name()));
        });
    }
}
