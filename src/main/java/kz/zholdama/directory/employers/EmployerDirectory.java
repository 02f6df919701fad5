package kz.zholdama.directory.employers;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.metamodel.SingularAttribute;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.directory.CannotMerge;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.records.Directory;
import kz.zholdama.directory.records.Entered;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.RecordChanged;
import kz.zholdama.directory.records.Uses;
import kz.zholdama.directory.search.EmployerFinder;
import kz.zholdama.directory.search.EmployerWords;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.directory.search.Shown;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.Where;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of employers, found by any of their words; their contracts are kept by {@link Contracts}. */
@Service
class EmployerDirectory extends Directory<StoredEmployer, Employer> implements Employers {

    private final EmployerFinder finder;
    private final EmployerWords words;
    private final Contracts contracts;
    private final FreePlaces free;

    EmployerDirectory(Tools tools, EmployerFinder finder, EmployerWords words, Contracts contracts, FreePlaces free) {
        super(StoredEmployer.class, "employer", tools);
        this.finder = finder;
        this.words = words;
        this.contracts = contracts;
        this.free = free;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<EmployerPlace> searchForMeasure(Measure measure, String text, LocalDate on, int offset, int limit) {
        return free.of(measure, text, on, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public long countForMeasure(Measure measure, String text, LocalDate on) {
        return free.count(measure, text, on);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Employer> find(long id) {
        return record(id).map(StoredEmployer::value);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Employer> search(String text, int offset, int limit) {
        return list(ListRequest.of(text, offset, limit)).stream()
                .map(Entry::value)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<List<Long>> few(String text) {
        return finder.few(text, Shown.ALL);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<Employer> findByBin(String bin) {
        return other(null, bin).map(StoredEmployer::value);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Contract> contracts(long employerId) {
        return contracts.of(employerId);
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Contract addContract(Contract value) {
        return contracts.add(value);
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Contract changeContract(Contract value) {
        return contracts.change(value);
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Entry<Employer> merge(long keptId, long keptVersion, long otherId, long otherVersion) {
        if (keptId == otherId) {
            throw new CannotMerge("directory.merge.error.same");
        }
        var otherFirst = otherId < keptId ? opened(otherId, otherVersion) : null; // locks in the order of ids
        var kept = opened(keptId, keptVersion);
        var other = otherFirst != null ? otherFirst : opened(otherId, otherVersion);
        if (kept.isRetired() || other.isRetired()) {
            throw new CannotMerge("directory.merge.error.retired");
        }
        contracts.move(other, kept);
        other.mergeInto(kept, LocalDate.now(tools().clock()));
        touch(other);
        touch(kept);
        changed(other);
        tools().events()
                .publishEvent(RecordChanged.of(
                        "employer",
                        "merged",
                        other.storedId(),
                        null,
                        other.value(),
                        Map.of("mergedInto", kept.storedId())));
        tools().events()
                .publishEvent(RecordChanged.of(
                        "employer",
                        "took-over",
                        kept.storedId(),
                        null,
                        null,
                        Map.of("merged", other.value().name())));
        return kept.entry();
    }

    @Override
    protected List<StoredEmployer> page(ListRequest request) {
        var ids = finder.page(request);
        var byId = SelectionSpecification.create(StoredEmployer.class)
                .restrict(Where.in(StoredEmployer_.id, ids))
                .createQuery(tools().entities())
                .getResultStream()
                .collect(Collectors.toMap(StoredEmployer::storedId, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Found count(ListRequest request) {
        return finder.count(request);
    }

    @Override
    protected void changed(StoredEmployer record) {
        tools().entities().flush();
        words.replace(List.of(record.line()));
    }

    @Override
    protected void deleting(StoredEmployer record) {
        words.remove(List.of(record.storedId()));
    }

    @Override
    protected void changedAll(List<StoredEmployer> records) {
        words.replace(records.stream().map(StoredEmployer::line).toList());
    }

    /** A record merged away stays retired. */
    @Override
    protected void checkRestore(StoredEmployer record) {
        if (record.isMerged()) {
            throw new CannotMerge("directory.merge.error.merged-away");
        }
    }

    /** Old cases name a record merged away, and its history is part of the other's. */
    @Override
    protected boolean isKept(StoredEmployer record) {
        return record.isMerged();
    }

    /** With its contracts and the records merged into it. */
    @Override
    protected List<Subject> subjects(long id) {
        var merged = SelectionSpecification.create(StoredEmployer.class)
                .restrict(Restriction.equal(StoredEmployer_.mergedInto, id))
                .createProjection(StoredEmployer_.id)
                .createQuery(tools().entities())
                .getResultStream();
        return Stream.concat(
                        Stream.concat(Stream.of(id), merged).flatMap(each -> super.subjects(each).stream()),
                        contracts.subjects(id))
                .distinct()
                .toList();
    }

    @Override
    protected StoredEmployer blank() {
        return new StoredEmployer();
    }

    @Override
    protected List<Uses.Reference> references() {
        return List.of(
                new Uses.Reference("employer_contract", "employer_id"),
                new Uses.Reference("employer", "merged_into"),
                new Uses.Reference("examination", "employer_id"),
                new Uses.Reference("referral", "employer_id"));
    }

    @Override
    protected SingularAttribute<StoredEmployer, String> key() {
        return StoredEmployer_.bin;
    }

    @Override
    protected List<Order<StoredEmployer>> order() {
        return List.of(Order.asc(StoredEmployer_.name));
    }

    @Override
    protected Map<String, SingularAttribute<StoredEmployer, String>> sortable() {
        return Map.of("bin", StoredEmployer_.bin, "name", StoredEmployer_.name);
    }

    @Override
    protected void checkEntered(Employer value) {
        Entered.all(
                () -> Entered.bin("bin", value.bin()),
                () -> Entered.required("name", value.name(), 300),
                () -> Entered.required("legalAddress", value.legalAddress(), 500),
                () -> Entered.required("phone", value.phone(), 100),
                () -> Entered.optional("contact", value.contact(), 300),
                () -> Entered.email("email", value.email()));
    }

    @Override
    protected void checkUnique(@Nullable Long id, Employer value) {
        other(id, value.bin()).ifPresent(owner -> {
            throw new InvalidInput(
                    "bin",
                    "directory.error.already-listed",
                    named("record", owner.value().name()));
        });
    }
}
