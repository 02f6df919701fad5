package kz.zholdama.referral.online;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of scans that came with slips. */
interface StoredSentScans extends Repository<SentScan, Long> {

    List<SentScanLine> findBySentSlipIdOrderById(long sentSlipId);

    List<SentScanLine> findBySentSlipIdIn(Collection<Long> sentSlipIds);

    Optional<SentScan> findById(long id);

    SentScan save(SentScan scan);
}
