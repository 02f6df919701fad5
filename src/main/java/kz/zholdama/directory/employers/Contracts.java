package kz.zholdama.directory.employers;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import kz.zholdama.directory.CannotMerge;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.importing.ImportRefused;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.records.Directory.Tools;
import kz.zholdama.directory.records.FileImported;
import kz.zholdama.directory.records.NoSuchEntry;
import kz.zholdama.directory.records.RecordChanged;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.InvalidInput;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contracts of employers: of one as his screen shows them, of many at once for files. Works in the caller's transaction,
 * and whoever calls has been asked for his rights.
 */
@Component
class Contracts {

    private final Tools tools;
    private final ContractRules rules;
    private final JdbcClient database;

    Contracts(Tools tools, ContractRules rules, JdbcClient database) {
        this.tools = tools;
        this.rules = rules;
        this.database = database;
    }

    /** The latest to end first. */
    List<Contract> of(long employerId) {
        return SelectionSpecification.create(StoredContract.class)
                .restrict(StoredContract.of(List.of(employerId)))
                .fetch(Path.from(StoredContract.class).to(StoredContract_.employer))
                .sort(Order.desc(StoredContract_.validTo))
                .sort(Order.asc(StoredContract_.measure))
                .sort(Order.asc(StoredContract_.id))
                .createQuery(entities())
                .getResultStream()
                .map(StoredContract::value)
                .toList();
    }

    /** All contracts of these employers, by employer, then by id. */
    @Transactional(readOnly = true)
    List<Contract> of(Collection<Long> employerIds) {
        return batches(employerIds)
                .flatMap(some -> SelectionSpecification.create(StoredContract.class)
                        .restrict(StoredContract.of(some))
                        .fetch(Path.from(StoredContract.class).to(StoredContract_.employer))
                        .augment((builder, query, contract) -> query.orderBy(
                                builder.asc(
                                        contract.get(StoredContract_.employer).get(StoredEmployer_.id)),
                                builder.asc(contract.get(StoredContract_.id))))
                        .createQuery(entities())
                        .getResultStream()
                        .map(StoredContract::value))
                .toList();
    }

    /** Of what the history of an employer's contracts consists, with the files that brought them. */
    Stream<Subject> subjects(long employerId) {
        return stored(employerId).stream()
                .flatMap(contract -> Stream.concat(
                        Stream.of(Subject.of("contract", contract.id())),
                        contract.importId().map(FileImported::subject).stream()));
    }

    Contract add(Contract value) {
        rules.check(value, 0);
        var employer = Optional.ofNullable(
                        entities().find(StoredEmployer.class, value.employerId(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NoSuchEntry::new);
        if (employer.isRetired()) { // or merged away in this moment
            throw new InvalidInput("employerId", "directory.contract.employer-retired");
        }
        refuseTwice(value);
        var contract = entered(employer, value);
        entities().persist(contract);
        entities().flush();
        changed("added", contract, null);
        return contract.value();
    }

    Contract change(Contract value) {
        var contract = Optional.ofNullable(
                        entities().find(StoredContract.class, value.storedId(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NoSuchEntry::new);
        entities().refresh(contract);
        if (contract.version() != value.version()) {
            throw contract.changedMeanwhile();
        }
        rules.check(value, contract.taken());
        refuseTwice(value);
        var before = contract.value();
        contract.fill(value, tools.staff().actor(), tools.clock().instant());
        entities().flush();
        changed("changed", contract, before);
        return contract.value();
    }

    private void refuseTwice(Contract value) {
        if (stored(value.employerId()).stream()
                .anyMatch(other -> !Objects.equals(other.id(), value.id()) && other.isSameAgreementAs(value))) {
            throw ContractRules.enteredTwice();
        }
    }

    /**
     * Moves the contracts of one employer to another, both locked.
     *
     * @throws CannotMerge when one agreement was entered for both
     */
    void move(StoredEmployer from, StoredEmployer to) {
        var ours = locked(to.storedId());
        var theirs = locked(from.storedId());
        for (var contract : theirs) {
            if (ours.stream().anyMatch(our -> our.isSameAgreementAs(contract.value()))) {
                throw new CannotMerge("directory.merge.error.contract-twice", named("number", contract.number()));
            }
        }
        var now = tools.clock().instant();
        theirs.forEach(contract -> {
            var before = contract.value();
            contract.moveTo(to, tools.staff().actor(), now);
            changed("moved", contract, before);
        });
    }

    /** Until the transaction ends nobody else adds, moves or loads contracts of these employers. */
    void lockEmployers(Collection<Long> employerIds) {
        batches(employerIds)
                .forEach(some -> database.sql("select id from employer where id in (:ids) order by id for update")
                        .param("ids", some)
                        .query(Long.class)
                        .list());
    }

    /** @throws ImportRefused when a colleague changed one of them, a place more was taken than is left, or it was cancelled */
    void takeOver(List<Contract> values, long importId, Progress progress) {
        progress.inBatches(values, some -> {
            some.forEach(value -> takeOver(value, importId));
            entities().flush();
            entities().clear();
        });
    }

    private void takeOver(Contract value, long importId) {
        var contract = value.id() == null
                ? entered(entities().getReference(StoredEmployer.class, value.employerId()), value)
                : entities().find(StoredContract.class, value.id(), LockModeType.PESSIMISTIC_WRITE);
        if (contract == null || contract.version() != value.version()) {
            throw ImportRefused.changed();
        }
        try {
            rules.check(value, contract.taken());
        } catch (InvalidInput _) { // a specialist took a place since the preview
            throw ImportRefused.changed();
        }
        if (value.id() == null) {
            contract.broughtBy(importId);
            entities().persist(contract);
            return;
        }
        var before = contract.value();
        contract.fill(value, tools.staff().actor(), tools.clock().instant());
        changed("changed", contract, before);
    }

    private StoredContract entered(StoredEmployer employer, Contract value) {
        return new StoredContract(
                employer, value, tools.staff().actor(), tools.clock().instant());
    }

    private void changed(String change, StoredContract contract, @Nullable Contract before) {
        var after = contract.value();
        tools.events()
                .publishEvent(RecordChanged.of("contract", change, contract.id(), after.centreId(), before, after));
    }

    private List<StoredContract> stored(long employerId) {
        return ofOne(employerId).createQuery(entities()).getResultList();
    }

    /** In the order of ids. */
    private List<StoredContract> locked(long employerId) {
        return ofOne(employerId)
                .createQuery(entities())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static SelectionSpecification<StoredContract> ofOne(long employerId) {
        return SelectionSpecification.create(StoredContract.class)
                .restrict(StoredContract.of(List.of(employerId)))
                .sort(Order.asc(StoredContract_.id));
    }

    private EntityManager entities() {
        return tools.entities();
    }

    private static Stream<List<Long>> batches(Collection<Long> ids) {
        return ids.stream().sorted().gather(Gatherers.windowFixed(Progress.BATCH));
    }
}
