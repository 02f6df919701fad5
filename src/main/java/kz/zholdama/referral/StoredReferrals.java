package kz.zholdama.referral;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The table of referrals. */
public interface StoredReferrals extends Repository<Referral, Long> {

    Optional<Referral> findByApplicationIdAndStatusNot(long applicationId, ReferralStatus status);

    /** The row is locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Referral> findLockedByApplicationIdAndStatusNot(long applicationId, ReferralStatus status);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Referral> findLockedById(long id);

    Optional<Referral> findById(long id);

    /** Also one that was annulled. */
    Optional<Referral> findByVerificationCode(String code);

    /** The same, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Referral> findLockedByVerificationCode(String code);

    boolean existsByApplicationIdAndStatusNot(long applicationId, ReferralStatus status);

    List<Referral> findByApplicantId(long applicantId);

    /** Annulled ones among them, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Referral> findLockedByApplicationIdOrderById(long applicationId);

    List<Referral> findByApplicationId(long applicationId);

    List<Referral> findByApplicantIdAndStatusNotOrderByReferredOnAscIdAsc(long applicantId, ReferralStatus status);

    /** In the order of their ids, so that two changes of the calendar never wait for each other. */
    List<SlipTerms.Awaited> findByStatusAndSlipDueOnNotNullOrderById(ReferralStatus status);

    /** Writes at once, so that the version is known before the caller goes on. */
    Referral saveAndFlush(Referral referral);
}
