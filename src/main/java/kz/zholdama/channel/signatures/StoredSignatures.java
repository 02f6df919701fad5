package kz.zholdama.channel.signatures;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The table of applicants' signatures. */
interface StoredSignatures extends Repository<StoredSignature, Long> {

    StoredSignature saveAndFlush(StoredSignature signature);

    Optional<StoredSignature> findByApplicationId(long applicationId);

    /** The row is locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StoredSignature> findLockedByApplicationId(long applicationId);
}
