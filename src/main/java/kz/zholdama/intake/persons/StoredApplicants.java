package kz.zholdama.intake.persons;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The table of persons. */
interface StoredApplicants extends Repository<StoredApplicant, Long> {

    Optional<StoredApplicant> findById(Long id);

    Optional<StoredApplicant> findByIin(String iin);

    /** The row is locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StoredApplicant> findLockedByIin(String iin);
}
