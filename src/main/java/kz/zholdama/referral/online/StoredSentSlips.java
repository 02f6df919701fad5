package kz.zholdama.referral.online;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of what hosts sent. */
interface StoredSentSlips extends Repository<SentSlip, Long> {

    Optional<SentSlip> findByReferralIdAndStatus(long referralId, SentStatus status);

    Optional<SentSlip> findFirstByReferralIdOrderByIdDesc(long referralId);

    List<SentSlip> findByReferralIdIn(Collection<Long> referralIds);

    Optional<SentSlip> findById(long id);

    SentSlip saveAndFlush(SentSlip slip);
}
