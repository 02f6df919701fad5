package kz.zholdama.directory.employers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.importing.ImportRefused;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.records.Directory.Tools;
import kz.zholdama.directory.records.RecordChanged;
import kz.zholdama.platform.InvalidInput;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contracts of many employers at once, for files. Works in the caller's transaction. */
@Component
class Contracts {

    private static final int BATCH = 500;

    private final Tools tools;
    private final ContractRules rules;
    private final JdbcClient database;

    Contracts(Tools tools, ContractRules rules, JdbcClient database) {
        this.tools = tools;
        this.rules = rules;
        this.database = database;
    }

    /** All contracts of these employers, by employer, then by id. */
    @Transactional(readOnly = true)
    List<Contract> of(Collection<Long> employerIds) {
        var found = new ArrayList<Contract>();
        for (var some : batches(employerIds.stream().sorted().toList())) {
            SelectionSpecification.create(StoredContract.class)
                    .restrict(StoredContract.of(some))
                    .fetch(Path.from(StoredContract.class).to(StoredContract_.employer))
                    .augment((builder, query, contract) -> query.orderBy(
                            builder.asc(contract.get(StoredContract_.employer).get(StoredEmployer_.id)),
                            builder.asc(contract.get(StoredContract_.id))))
                    .createQuery(entities())
                    .getResultStream()
                    .map(StoredContract::value)
                    .forEach(found::add);
        }
        return found;
    }

    /** Until the transaction ends nobody else adds, moves or loads contracts of these employers. */
    void lockEmployers(Collection<Long> employerIds) {
        for (var some : batches(employerIds.stream().sorted().toList())) {
            database.sql("select id from employer where id in (:ids) order by id for update")
                    .param("ids", some)
                    .query(Long.class)
                    .list();
        }
    }

    /** @throws ImportRefused when a colleague changed one of them, a place more was taken than is left, or it was cancelled */
    void takeOver(List<Contract> values, long importId, Progress progress) {
        var done = 0;
        for (var some : batches(values)) {
            if (progress.isCancelled()) {
                throw ImportRefused.cancelled();
            }
            some.forEach(value -> takeOver(value, importId));
            entities().flush();
            entities().clear();
            done += some.size();
            progress.reached(done, values.size());
        }
    }

    private void takeOver(Contract value, long importId) {
        var by = tools.staff().actor();
        var now = tools.clock().instant();
        var contract = value.id() == null
                ? new StoredContract(entities().getReference(StoredEmployer.class, value.employerId()), value, by, now)
                : entities().find(StoredContract.class, value.id(), LockModeType.PESSIMISTIC_WRITE);
        if (contract == null || contract.version() != value.version()) {
            throw ImportRefused.changed();
        }
        try {
            rules.check(value, contract.taken());
        } catch (InvalidInput _) { // a specialist took a place since the preview
            throw ImportRefused.changed();
        }
        var before = value.id() == null ? null : contract.value();
        contract.fill(value, by, now);
        if (before == null) {
            contract.broughtBy(importId);
            entities().persist(contract);
            return;
        }
        tools.events()
                .publishEvent(RecordChanged.of(
                        "contract", "changed", contract.id(), value.centreId(), before, contract.value()));
    }

    /** Whether another contract of the employer is the same agreement. */
    boolean isEnteredTwice(Contract value) {
        return of(List.of(value.employerId())).stream()
                .anyMatch(other -> !Objects.equals(other.id(), value.id())
                        && other.measure().equals(value.measure())
                        && other.number().equalsIgnoreCase(value.number())
                        && Objects.equals(other.centreId(), value.centreId()));
    }

    private EntityManager entities() {
        return tools.entities();
    }

    private static <T> List<List<T>> batches(List<T> all) {
        var batches = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }
}
