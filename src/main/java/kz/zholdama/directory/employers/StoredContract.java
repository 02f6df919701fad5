package kz.zholdama.directory.employers;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.NoFreePlace;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.Actor;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.jspecify.annotations.Nullable;

/** A contract in its table. Counts its taken places itself: whoever changes the count holds the row's lock. */
@Entity
@Table(name = "employer_contract")
class StoredContract {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employer_id")
    private StoredEmployer employer;

    private Measure measure;

    private String number;
    private @Nullable Long centreId;
    private int places;

    /** The file that brought it; null for what was entered here. */
    private @Nullable Long importId;

    /** Reserving a place is no change of the contract: an administrator at his form is not told of it. */
    @OptimisticLock(excluded = true)
    private int taken;

    private LocalDate validFrom;
    private LocalDate validTo;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "changed_by_position"))
    private @Nullable Actor changedBy;

    private @Nullable Instant changedAt;

    /** Those of these employers. */
    static Restriction<StoredContract> of(Collection<Long> employerIds) {
        return Where.in(
                Path.from(StoredContract.class).to(StoredContract_.employer).to(StoredEmployer_.id), employerIds);
    }

    protected StoredContract() {}

    StoredContract(StoredEmployer employer, Contract value, Actor by, Instant at) {
        this.employer = employer;
        enter(value, by, at);
    }

    void broughtBy(long file) {
        importId = file;
    }

    Optional<Long> importId() {
        return Optional.ofNullable(importId);
    }

    void fill(Contract value, Actor by, Instant at) {
        enter(value, by, at);
    }

    private void enter(Contract value, Actor by, Instant at) {
        measure = value.measure();
        number = value.number();
        centreId = value.centreId();
        places = value.places();
        validFrom = value.validFrom();
        validTo = value.validTo();
        changedBy = by;
        changedAt = at;
    }

    /** Why no further place can be had for a first day; empty when one can. */
    Optional<NoFreePlace.Reason> obstacle(LocalDate from, @Nullable Long centre, boolean alreadyHeld) {
        if (employer.isRetired()) {
            return Optional.of(NoFreePlace.Reason.EMPLOYER_RETIRED);
        }
        if (centreId != null && centre != null && !centreId.equals(centre)) {
            return Optional.of(NoFreePlace.Reason.CONTRACT_OF_ANOTHER_CENTRE);
        }
        if (from.isBefore(validFrom) || from.isAfter(validTo)) {
            return Optional.of(NoFreePlace.Reason.NOT_VALID_ON_DAY);
        }
        return alreadyHeld || taken < places ? Optional.empty() : Optional.of(NoFreePlace.Reason.ALL_TAKEN);
    }

    void moveTo(StoredEmployer other, Actor by, Instant at) {
        employer = other;
        changedBy = by;
        changedAt = at;
    }

    /** Whether both are one agreement entered twice. */
    boolean isSameAgreementAs(Contract other) {
        return measure.equals(other.measure())
                && number.equalsIgnoreCase(other.number())
                && Objects.equals(centreId, other.centreId());
    }

    String number() {
        return number;
    }

    void take() {
        taken++;
    }

    void free() {
        taken--;
    }

    EmployerPlace place() {
        var it = employer.value();
        return new EmployerPlace(
                id(),
                employer.storedId(),
                it.name(),
                it.bin(),
                it.legalAddress(),
                it.phone(),
                places,
                taken,
                validFrom,
                validTo,
                measure,
                !employer.isRetired());
    }

    Contract value() {
        return new Contract(
                id, version, employer.storedId(), measure, number, centreId, places, taken, validFrom, validTo);
    }

    ChangedMeanwhile changedMeanwhile() {
        return new ChangedMeanwhile(changedBy == null ? null : changedBy.name(), changedAt);
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    long version() {
        return version;
    }

    int taken() {
        return taken;
    }

    String employerName() {
        return employer.value().name();
    }
}
