package kz.zholdama.referral.online;

import static kz.zholdama.platform.Argument.named;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.Applications;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.scans.ScanContent;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.referral.Referral;
import kz.zholdama.referral.ReferralCase;
import kz.zholdama.referral.ReferralHappening;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.referral.StoredReferrals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What hosts sent online, for those who work with the case. Whatever a specialist records of the referral takes over what
 * awaits an answer; else it is sent back with a reason.
 */
@Service
public class SentSlips {

    static final String SCAN = "slip-scan";
    private static final int LONGEST_REASON = 500;
    private static final Set<Role> READERS = Set.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR);

    private final StoredSentSlips sent;
    private final StoredSentScans scans;
    private final StoredReferrals referrals;
    private final Applications applications;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    SentSlips(
            StoredSentSlips sent,
            StoredSentScans scans,
            StoredReferrals referrals,
            Applications applications,
            Journal journal,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.sent = sent;
        this.scans = scans;
        this.referrals = referrals;
        this.applications = applications;
        this.journal = journal;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** What was sent last for a referral that the caller looks at. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public Optional<SentSlipFile> lastOf(ReferralCase seen) {
        return sent.findFirstByReferralIdOrderByIdDesc(seen.referral().id()).map(SentSlip::file);
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public List<SentScanLine> scansOf(SentSlipFile slip) {
        return scans.findBySentSlipIdOrderById(slip.id());
    }

    /**
     * A scan with its bytes, for the readers of the case. The look is journalled, and so is a refused one.
     *
     * @throws NoSuchSlip            when there is none
     * @throws AccessDeniedException for anybody else
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public ScanContent open(long id) {
        var scan = scans.findById(id);
        var centre = scan.flatMap(one -> sent.findById(one.sentSlipId()))
                .flatMap(slip -> referrals.findById(slip.referralId()))
                .map(referral -> referral.file().centreId());
        if (READERS.stream().noneMatch(staff.get()::has)) {
            journal.refused(
                    SCAN + ".look",
                    Subject.of(SCAN, id),
                    centre.orElse(staff.get().centreId()));
            throw new AuthorizationDeniedException("Scans are for those who work with cases");
        }
        var found = scan.orElseThrow(NoSuchSlip::new);
        if (centre.filter(staff.get()::sees).isEmpty()) {
            journal.refused(SCAN + ".look", Subject.of(SCAN, id), centre.orElse(null));
            throw new AccessDeniedException("The scan is not for this member of staff");
        }
        journal.looked(Subject.of(SCAN, id), centre.get());
        return found.opened();
    }

    /**
     * The host is asked to correct it; the reason is shown on the page of its slip.
     *
     * @param shown what the reason speaks of
     * @throws InvalidInput of {@code reason}
     * @throws AlreadyDecided when somebody changed the case since it was shown, or answered what the host sent
     */
    @Transactional
    @PreAuthorize("hasRole('SPECIALIST')")
    public void sendBack(ReferralCase.Seen seen, SentSlipFile shown, String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "referral.problem.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "referral.problem.too-long", named("most", LONGEST_REASON));
        }
        applications.lock(seen.applicationId(), seen.applicationVersion());
        var referral = referrals
                .findLockedByApplicationIdAndStatusNot(seen.applicationId(), ReferralStatus.ANNULLED)
                .orElseThrow(NoSuchSlip::new);
        var file = referral.file();
        var slip = sent.findById(shown.id())
                .filter(one -> one.referralId() == file.id())
                .orElseThrow(NoSuchSlip::new);
        if (!slip.isAwaiting()) {
            var answered = slip.file();
            throw new AlreadyDecided(
                    answered.answeredBy().orElseThrow(), answered.answeredAt().orElseThrow());
        }
        slip.sentBack(reason.strip(), staff.actor(), clock.instant());
        answered(referral, slip);
        events.publishEvent(new SlipHappening.SentBack(file.id(), file.centreId(), slip.id()));
    }

    /** What the paper, a telephone call or the host's own words led to: it answers what he sent. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void recorded(ReferralHappening happening) {
        switch (happening) {
            case ReferralHappening.SlipReturned _,
                    ReferralHappening.WasNotTaken _,
                    ReferralHappening.Left _,
                    ReferralHappening.LeavingCompleted _,
                    ReferralHappening.Completed _ ->
                answer(happening, slip -> slip.takenOver(staff.actor(), clock.instant()));
            case ReferralHappening.Annulled _ ->
                answer(happening, slip -> slip.tooLate(staff.actor(), clock.instant()));
            case ReferralHappening.Issued _,
                    ReferralHappening.SlipDueMoved _,
                    ReferralHappening.SlipCorrected _ -> {} // what awaits by then is that somebody left
        }
    }

    private void answer(ReferralHappening happening, Consumer<SentSlip> how) {
        awaiting(happening.referralId()).ifPresent(slip -> {
            how.accept(slip);
            referrals.findLockedById(happening.referralId()).ifPresent(referral -> answered(referral, slip));
        });
    }

    private void answered(Referral referral, SentSlip slip) {
        referral.sentSlipAnswered();
        sent.saveAndFlush(slip);
    }

    private Optional<SentSlip> awaiting(long referralId) {
        return sent.findByReferralIdAndStatus(referralId, SentStatus.AWAITING);
    }
}
