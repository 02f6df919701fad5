package kz.zholdama.directory.employers;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.LockModeType;
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
import kz.zholdama.directory.records.FileImported;
import kz.zholdama.directory.records.NoSuchEntry;
import kz.zholdama.directory.records.RecordChanged;
import kz.zholdama.directory.records.Uses;
import kz.zholdama.directory.search.EmployerFinder;
import kz.zholdama.directory.search.EmployerWords;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.Where;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of employers with their contracts; a change of either is found at once. */
@Service
class EmployerDirectory extends Directory<StoredEmployer, Employer> implements Employers {

    private final EmployerFinder finder;
    private final EmployerWords words;
    private final Contracts contracts;
    private final ContractRules rules;
    private final FreePlaces free;

    EmployerDirectory(
            Tools tools,
            EmployerFinder finder,
            EmployerWords words,
            Contracts contracts,
            ContractRules rules,
            FreePlaces free) {
        super(StoredEmployer.class, "employer", tools);
        this.finder = finder;
        this.words = words;
        this.contracts = contracts;
        this.rules = rules;
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
    public Optional<Employer> findByBin(String bin) {
        return other(null, bin).map(StoredEmployer::value);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Contract> contracts(long employerId) {
        return SelectionSpecification.create(StoredContract.class)
                .restrict(StoredContract.of(List.of(employerId)))
                .fetch(Path.from(StoredContract.class).to(StoredContract_.employer))
                .sort(Order.desc(StoredContract_.validTo))
                .sort(Order.asc(StoredContract_.measure))
                .sort(Order.asc(StoredContract_.id))
                .createQuery(tools().entities())
                .getResultStream()
                .map(StoredContract::value)
                .toList();
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Contract addContract(Contract value) {
        rules.check(value, 0);
        var employer = Optional.ofNullable(tools().entities()
                        .find(StoredEmployer.class, value.employerId(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NoSuchEntry::new);
        if (employer.isRetired()) { // or merged away in this moment
            throw new InvalidInput("employerId", "directory.contract.employer-retired");
        }
        refuseTwice(value);
        var contract = new StoredContract(
                employer, value, tools().staff().actor(), tools().clock().instant());
        tools().entities().persist(contract);
        tools().entities().flush();
        changed("added", contract, value.centreId(), null);
        return contract.value();
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Contract changeContract(Contract value) {
        var entities = tools().entities();
        var contract = Optional.ofNullable(
                        entities.find(StoredContract.class, value.storedId(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NoSuchEntry::new);
        entities.refresh(contract);
        if (contract.version() != value.version()) {
            throw contract.changedMeanwhile();
        }
        rules.check(value, contract.taken());
        refuseTwice(value);
        var before = contract.value();
        contract.fill(value, tools().staff().actor(), tools().clock().instant());
        entities.flush();
        changed("changed", contract, value.centreId(), before);
        return contract.value();
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
        var ours = lockedContracts(keptId);
        var theirs = lockedContracts(otherId);
        theirs.stream()
                .filter(contract -> ours.stream().anyMatch(contract::isSameAgreementAs))
                .findFirst()
                .ifPresent(twice -> {
                    throw new CannotMerge("directory.merge.error.contract-twice", named("number", twice.number()));
                });
        var now = tools().clock().instant();
        theirs.forEach(contract -> {
            var before = contract.value();
            contract.moveTo(kept, tools().staff().actor(), now);
            changed("moved", contract, before.centreId(), before);
        });
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

    private void changed(String change, StoredContract contract, @Nullable Long centreId, @Nullable Contract before) {
        tools().events()
                .publishEvent(RecordChanged.of("contract", change, contract.id(), centreId, before, contract.value()));
    }

    private void refuseTwice(Contract value) {
        if (contracts.isEnteredTwice(value)) {
            throw ContractRules.enteredTwice();
        }
    }

    private List<StoredContract> lockedContracts(long employerId) {
        return SelectionSpecification.create(StoredContract.class)
                .restrict(StoredContract.of(List.of(employerId)))
                .sort(Order.asc(StoredContract_.id))
                .createQuery(tools().entities())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
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
        var ids = SelectionSpecification.create(StoredEmployer.class)
                .restrict(Restriction.any(
                        Restriction.equal(StoredEmployer_.id, id), Restriction.equal(StoredEmployer_.mergedInto, id)))
                .createProjection(StoredEmployer_.id)
                .createQuery(tools().entities())
                .getResultStream()
                .map(each -> Subject.of("employer", each));
        var contracts = SelectionSpecification.create(StoredContract.class)
                .restrict(StoredContract.of(List.of(id)))
                .createProjection(StoredContract_.id)
                .createQuery(tools().entities())
                .getResultStream()
                .map(each -> Subject.of("contract", each));
        var files = SelectionSpecification.create(StoredContract.class)
                .restrict(StoredContract.of(List.of(id)))
                .createProjection(StoredContract_.importId)
                .createQuery(tools().entities())
                .getResultStream()
                .flatMap(Stream::ofNullable)
                .map(FileImported::subject);
        return Stream.of(ids, contracts, files, super.subjects(id).stream())
                .flatMap(Function.identity())
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
                () -> Entered.optional("contact", value.contact(), 300));
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
