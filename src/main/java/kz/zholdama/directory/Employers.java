package kz.zholdama.directory;

import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.Bin;
import kz.zholdama.platform.security.StaffPrincipal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employers and what was agreed with them: contracts by programme, with places and days of validity. */
@Service
public class Employers extends Directory<StoredEmployer, Employer> {

    private static final String CHOOSABLE = """
             from StoredContract c join c.employer e
            where c.measure = :measure and c.validFrom <= :day and c.validTo >= :day and c.taken < c.places
              and e.retiredOn is null and (:centre is null or c.centreId is null or c.centreId = :centre)""";

    Employers(Tools tools) {
        super(StoredEmployer.class, "employer", tools);
    }

    /**
     * The contracts that a specialist may choose now: of his centre (or of all centres), for the programme, valid on the
     * day, with a free place, of an employer in use; by name.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<EmployerPlace> searchForMeasure(Measure measure, String text, LocalDate on, int offset, int limit) {
        return query("select c", " order by e.name, c.id", StoredContract.class, measure, text, on)
                .setFirstResult(offset).setMaxResults(limit).getResultStream().map(StoredContract::place).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public long countForMeasure(Measure measure, String text, LocalDate on) {
        return query("select count(c)", "", Long.class, measure, text, on).getSingleResult();
    }

    /** Also a retired one: old cases keep theirs. */
    @Transactional(readOnly = true)
    public Optional<Employer> find(long id) {
        return record(id).map(StoredEmployer::value);
    }

    /** The contracts of an employer, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Contract> contracts(long employerId) {
        return tools().entities().createQuery("""
                        select c from StoredContract c join fetch c.employer e where e.id = :id
                         order by c.validTo desc, c.measure, c.id""", StoredContract.class)
                .setParameter("id", employerId).getResultStream().map(StoredContract::value).toList();
    }

    /**
     * @throws InvalidEntry for days or places that make no sense
     * @throws NoSuchEntry  when there is no such employer
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Contract addContract(Contract value) {
        check(value, 0);
        var contract = new StoredContract(record(value.employerId()).orElseThrow(NoSuchEntry::new));
        contract.fill(value, tools().staff().actor(), tools().clock().instant());
        tools().entities().persist(contract);
        tools().entities().flush();
        tools().journal().record("contract", "added", contract.id(), value.centreId(), null, contract.value());
        return contract.value();
    }

    /**
     * @throws ChangedMeanwhile when a colleague was faster
     * @throws InvalidEntry     also when fewer places are wanted than are taken
     * @throws NoSuchEntry      when there is no such contract
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Contract changeContract(Contract value) {
        var entities = tools().entities();
        var contract = Optional.ofNullable(entities.find(StoredContract.class, value.id())).orElseThrow(NoSuchEntry::new);
        entities.refresh(contract, LockModeType.PESSIMISTIC_WRITE);
        if (contract.version() != value.version()) {
            throw contract.changedMeanwhile();
        }
        check(value, contract.taken());
        var before = contract.value();
        contract.fill(value, tools().staff().actor(), tools().clock().instant());
        entities.flush();
        tools().journal().record("contract", "changed", contract.id(), value.centreId(), before, contract.value());
        return contract.value();
    }

    private static void check(Contract value, int taken) {
        if (value.validTo().isBefore(value.validFrom())) {
            throw new InvalidEntry("validTo", "directory.contract.valid-to.before");
        }
        if (value.places() < 1) {
            throw new InvalidEntry("places", "directory.contract.places.none");
        }
        if (value.places() < taken) {
            throw new InvalidEntry("places", "directory.contract.places.taken", taken);
        }
        if (value.measure() == Measure.RESETTLEMENT || value.measure() == Measure.TRAINING_IN_ORGANISATION) {
            throw new InvalidEntry("measure", "directory.contract.measure.without-employer");
        }
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type, Measure measure, String text, LocalDate on) {
        var patterns = SearchText.patterns(text);
        var condition = new StringBuilder(CHOOSABLE);
        for (var i = 0; i < patterns.size(); i++) {
            condition.append(" and e.searchText like :word").append(i).append(" escape '!'");
        }
        var query = tools().entities().createQuery(select + condition + order, type)
                .setParameter("measure", measure).setParameter("day", on)
                .setParameter("centre", tools().staff().find().map(StaffPrincipal::centreId).orElse(null));
        for (var i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, patterns.get(i));
        }
        return query;
    }

    @Override
    StoredEmployer blank() {
        return new StoredEmployer();
    }

    @Override
    Finder.Order order() {
        return Finder.Order.by("name");
    }

    @Override
    Map<String, String> sortable() {
        return Map.of("bin", "bin", "name", "name", "legalAddress", "legalAddress");
    }

    @Override
    void check(Long id, Employer value) {
        Bin.problem(value.bin()).ifPresent(problem -> {
            throw new InvalidEntry("bin", "directory.bin.problem." + problem.name());
        });
        other(id, "bin", value.bin()).ifPresent(owner -> {
            throw new AlreadyListed("bin", owner.value().name());
        });
    }
}
