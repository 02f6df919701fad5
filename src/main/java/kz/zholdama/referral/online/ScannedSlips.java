package kz.zholdama.referral.online;

import java.util.Optional;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.referral.ReferralFile;
import kz.zholdama.referral.StoredReferrals;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the referral whose slip lies before somebody by the code printed on it. */
@Service
@PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
public class ScannedSlips {

    private final SlipCodes codes;
    private final StoredReferrals referrals;
    private final CurrentStaff staff;

    ScannedSlips(SlipCodes codes, StoredReferrals referrals, CurrentStaff staff) {
        this.codes = codes;
        this.referrals = referrals;
        this.staff = staff;
    }

    /** Empty also for a referral of another centre. */
    @Transactional(readOnly = true)
    public Optional<ReferralFile> find(VerificationCode slip) {
        return codes.documentOf(slip)
                .flatMap(referrals::findByVerificationCode)
                .map(referral -> referral.file())
                .filter(file -> staff.get().sees(file.centreId()));
    }
}
