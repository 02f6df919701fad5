package kz.zholdama.intake.inquiries;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The table of inquiries. */
interface StoredInquiries extends Repository<StoredInquiry, Long> {

    StoredInquiry saveAndFlush(StoredInquiry inquiry);

    /** The row is locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StoredInquiry> findLockedById(long id);

    List<StoredInquiry> findByDraftIdOrderByIdDesc(long draftId);

    List<StoredInquiry> findByApplicationIdOrderByIdDesc(long applicationId);
}
