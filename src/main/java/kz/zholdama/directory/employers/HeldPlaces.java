package kz.zholdama.directory.employers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.NoFreePlace;
import kz.zholdama.directory.Places;
import kz.zholdama.directory.records.NoSuchEntry;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.StaffPrincipal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places held in the database. The contract's row is locked until the caller's transaction ends. */
@Service
class HeldPlaces implements Places {

    private final PlacesTaken taken;
    private final EntityManager entities;
    private final CurrentStaff staff;

    HeldPlaces(PlacesTaken taken, EntityManager entities, CurrentStaff staff) {
        this.taken = taken;
        this.entities = entities;
        this.staff = staff;
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR')")
    public void reserve(long contractId, long applicationId, LocalDate from) {
        entities.flush();
        var held = taken.findByApplicationId(applicationId);
        var locking = new TreeSet<Long>(); // always in the order of ids, so that two moves never wait for each other
        locking.add(contractId);
        held.ifPresent(place -> locking.add(place.contractId()));
        locking.forEach(this::lock);
        var contract = contract(contractId);
        var same = held.filter(place -> place.contractId() == contractId);
        contract.obstacle(from, staff.find().map(StaffPrincipal::centreId).orElse(null), same.isPresent())
                .ifPresent(reason -> {
                    throw new NoFreePlace(reason, contract.employerName());
                });
        if (same.isPresent()) {
            same.get().startOn(from);
            return;
        }
        held.ifPresent(this::giveBack);
        contract.take();
        entities.persist(new PlaceTaken(contractId, applicationId, from));
        entities.flush();
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR')")
    public void release(long applicationId) {
        entities.flush();
        taken.findByApplicationId(applicationId).ifPresent(held -> {
            lock(held.contractId());
            giveBack(held);
        });
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public Optional<EmployerPlace> reserved(long applicationId) {
        return taken.findByApplicationId(applicationId)
                .map(held -> contract(held.contractId()).place());
    }

    private void giveBack(PlaceTaken held) {
        contract(held.contractId()).free();
        entities.remove(held);
        entities.flush(); // before another row of the same application is inserted
    }

    private void lock(long contractId) {
        entities.refresh(contract(contractId), LockModeType.PESSIMISTIC_WRITE);
    }

    /** With its employer, of whom all that is asked here wants to know. */
    private StoredContract contract(long id) {
        var read = entities.createEntityGraph(StoredContract.class);
        read.addAttributeNode(StoredContract_.employer);
        return Optional.ofNullable(entities.find(read, id)).orElseThrow(NoSuchEntry::new);
    }
}
