package kz.zholdama.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.intake.EarlierReferral;
import kz.zholdama.intake.EarlierReferrals;
import kz.zholdama.intake.moving.MovedAlong;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.JournalReader.Whereabouts;
import kz.zholdama.journal.PersonRecords;
import kz.zholdama.journal.Subject;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.regulation.Regulations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what the director's desk issued, and answers the rules and the intake wizard. */
@Service
class IssuedReferrals implements Referrals, EarlierReferrals, PersonRecords, MovedAlong, Whereabouts {

    private final StoredReferrals referrals;
    private final Kinds kinds;
    private final Regulations regulations;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    IssuedReferrals(
            StoredReferrals referrals,
            Kinds kinds,
            Regulations regulations,
            Journal journal,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.referrals = referrals;
        this.kinds = kinds;
        this.regulations = regulations;
        this.journal = journal;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** Annulled ones among them. */
    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('AUDITOR')")
    public Collection<Subject> recordsOf(long applicantId) {
        return referrals.findByApplicantId(applicantId).stream()
                .map(referral -> Subject.of("referral", referral.id()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public Collection<Subject> recordsOfCase(long applicationId) {
        return referrals.findByApplicationId(applicationId).stream()
                .map(referral -> Subject.of("referral", referral.id()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('DIRECTOR')")
    public void issue(NewReferral issued) {
        demandOwn(issued.centreId(), "referral.issued", issued.applicationId());
        // the term counts days, so the hours of the centre do not matter
        var due = kinds.of(SlipOfKind.class, issued.measure()).hasTerm()
                ? regulations.clock(OfficeHours.STATUTORY, issued.referredOn()).slipDueOn(issued.referredOn())
                : null;
        var referral = referrals.saveAndFlush(Referral.issue(issued, due, clock.instant()));
        events.publishEvent(new ReferralHappening.Issued(
                referral.id(), issued.centreId(), issued.applicationId(), issued.number(), due));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('DIRECTOR')")
    public void annul(long applicationId) {
        var referral = lock(applicationId);
        demandOwn(referral.centreId(), "referral.annulled", applicationId);
        events.publishEvent(referral.annul(staff.actor(), clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'INTEGRATION')")
    public List<Participation> participations(long applicantId, long exceptApplicationId) {
        return ofApplicant(applicantId)
                .filter(referral -> referral.applicationId() != exceptApplicationId
                        && referral.status() != ReferralStatus.NOT_TAKEN)
                .map(referral -> referral.participation(LocalDate.now(clock)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'INTEGRATION')")
    public List<Participation> participations(long applicantId) {
        return participations(applicantId, 0);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'INTEGRATION')")
    public Optional<Closing> closing(long applicationId) {
        return find(applicationId).map(Referral::file).flatMap(Closing::of);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'INTEGRATION')")
    public List<EarlierReferral> of(long applicantId) {
        return ofApplicant(applicantId)
                .map(referral -> referral.earlier(LocalDate.now(clock)))
                .toList()
                .reversed();
    }

    /** In the order of their days; annulled ones never were. */
    private Stream<Referral> ofApplicant(long applicantId) {
        return referrals
                .findByApplicantIdAndStatusNotOrderByReferredOnAscIdAsc(applicantId, ReferralStatus.ANNULLED)
                .stream();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveAlong(long applicationId, long toCentre) {
        referrals.findLockedByApplicationIdOrderById(applicationId).forEach(referral -> referral.moveTo(toCentre));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Long> centre(Subject subject) {
        return subject.ofType("referral").flatMap(referrals::findById).map(Referral::centreId);
    }

    private void demandOwn(long centreId, String action, long applicationId) {
        if (!staff.get().sees(centreId)) {
            journal.refused(action, Subject.of("application", applicationId), centreId);
            throw new AccessDeniedException("referral of another centre");
        }
    }

    /** The referral of an application that is in force. */
    Optional<Referral> find(long applicationId) {
        return referrals.findByApplicationIdAndStatusNot(applicationId, ReferralStatus.ANNULLED);
    }

    /** The same, locked until the transaction ends. */
    Referral lock(long applicationId) {
        return referrals
                .findLockedByApplicationIdAndStatusNot(applicationId, ReferralStatus.ANNULLED)
                .orElseThrow(NoSuchReferral::new);
    }
}
