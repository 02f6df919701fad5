package kz.zholdama.referral.online;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of what hosts sent. */
interface StoredSentSlips extends Repository<SentSlip, Long> {

    Optional<SentSlip> findByReferralIdAndStatus(long referralId, SentStatus status);

    Optional<SentSlip> findFirstByReferralIdOrderByIdDesc(long referralId);

    Optional<SentSlip> findById(long id);

    SentSlip saveAndFlush(SentSlip slip);
}
