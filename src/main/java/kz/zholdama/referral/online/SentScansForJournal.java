package kz.zholdama.referral.online;

import java.util.Collection;
import kz.zholdama.journal.PersonRecords;
import kz.zholdama.journal.Subject;
import kz.zholdama.referral.Referral;
import kz.zholdama.referral.StoredReferrals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the journal whose scans came with slips. */
@Component
class SentScansForJournal implements PersonRecords {

    private final StoredReferrals referrals;
    private final StoredSentSlips slips;
    private final StoredSentScans scans;

    SentScansForJournal(StoredReferrals referrals, StoredSentSlips slips, StoredSentScans scans) {
        this.referrals = referrals;
        this.slips = slips;
        this.scans = scans;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Subject> recordsOf(long applicantId) {
        var of = referrals.findByApplicantId(applicantId).stream()
                .map(Referral::file)
                .map(file -> file.id())
                .toList();
        var sent = slips.findByReferralIdIn(of).stream().map(SentSlip::id).toList();
        return scans.findBySentSlipIdIn(sent).stream()
                .map(scan -> Subject.of(SentSlips.SCAN, scan.id()))
                .toList();
    }
}
