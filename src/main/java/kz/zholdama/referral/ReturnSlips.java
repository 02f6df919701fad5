package kz.zholdama.referral;

import static kz.zholdama.platform.Argument.named;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.zholdama.directory.Places;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.journal.State;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.referral.ReferralCase.Seen;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of an issued referral: the returned slip, not being taken, leaving early, the end. Recorded by a specialist
 * of the centre that issued it. Every command throws {@link AlreadyDecided} when somebody changed the case since it was
 * shown, {@link InvalidInput} when what was entered cannot be right, and {@link NoSuchReferral} when none is in force.
 */
@Service
public class ReturnSlips {

    private static final String RECORDERS = "hasRole('SPECIALIST')";
    private static final String READERS = "hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')";

    private final StoredReferrals table;
    private final IssuedReferrals referrals;
    private final Kinds kinds;
    private final Applications applications;
    private final Places places;
    private final Regulations regulations;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    ReturnSlips(
            StoredReferrals table,
            IssuedReferrals referrals,
            Kinds kinds,
            Applications applications,
            Places places,
            Regulations regulations,
            Texts texts,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.table = table;
        this.referrals = referrals;
        this.kinds = kinds;
        this.applications = applications;
        this.places = places;
        this.regulations = regulations;
        this.texts = texts;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** The referral of an application of the caller's scope; the look is journalled. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public ReferralCase look(long applicationId) {
        var application = applications.look(applicationId);
        var referral = referrals.find(applicationId).orElseThrow(NoSuchReferral::new);
        var me = staff.get();
        return new ReferralCase(
                referral.file(),
                application.number().orElse(""),
                application.version(),
                me.has(Role.SPECIALIST) && me.sees(referral.centreId()));
    }

    /** The slip came back: the person was taken. */
    @Transactional
    @PreAuthorize(RECORDERS)
    public void slipReturned(Seen seen, ReturnSlip slip, LocalDate receivedOn) {
        var opened = open(seen);
        checks(opened).slip(own(slip, opened.referral), slip, receivedOn).demand();
        opened.referral.slipReturned(slip, receivedOn, opened.by, opened.at);
        opened.application.slipReturned(opened.by, opened.at);
        publish(
                ReferralHappening.SlipReturned::new,
                opened,
                State.of("slip", slip).and("receivedOn", receivedOn));
    }

    /** A slip was recorded with a mistake. */
    @Transactional
    @PreAuthorize(RECORDERS)
    public void correctSlip(Seen seen, ReturnSlip slip, LocalDate receivedOn) {
        var opened = open(seen);
        checks(opened).slip(own(slip, opened.referral), slip, receivedOn).demand();
        opened.referral.correctSlip(slip, receivedOn, opened.by, opened.at);
        publish(
                ReferralHappening.SlipCorrected::new,
                opened,
                State.of("slip", slip).and("receivedOn", receivedOn));
    }

    /** The person did not come or was not taken: the employer's place is free again and the case ends. */
    @Transactional
    @PreAuthorize(RECORDERS)
    public void notTaken(Seen seen, NotTaken notTaken) {
        var opened = open(seen);
        checks(opened).notTaken(notTaken).demand();
        opened.referral.notTaken(notTaken, opened.by, opened.at);
        close(opened, Closing.of(notTaken));
        publish(
                ReferralHappening.WasNotTaken::new,
                opened,
                State.of("reason", notTaken.reason()).and("reportedOn", notTaken.reportedOn()));
    }

    /** The person left early: the place is free again and the case ends; grounds 5 and 6 of later cases know of it. */
    @Transactional
    @PreAuthorize(RECORDERS)
    public void leave(Seen seen, Leaving leaving) {
        var opened = open(seen);
        checks(opened).leaving(leaving, opened.endsOn()).demand();
        opened.referral.leave(leaving, opened.by, opened.at);
        close(opened, Closing.of(leaving));
        publish(ReferralHappening.Left::new, opened, state(leaving));
    }

    /** What was not known when the person left: whether the reason was good, and the new registration as unemployed. */
    @Transactional
    @PreAuthorize(RECORDERS)
    public void completeLeaving(Seen seen, Leaving leaving) {
        var opened = open(seen);
        checks(opened).leaving(leaving, opened.endsOn()).demand();
        opened.referral.completeLeaving(leaving, opened.by, opened.at);
        publish(ReferralHappening.LeavingCompleted::new, opened, state(leaving));
    }

    /** The person took part to the end: the case ends. */
    @Transactional
    @PreAuthorize(RECORDERS)
    public void complete(Seen seen, LocalDate endedOn) {
        var opened = open(seen);
        checks(opened).completion(endedOn).demand();
        opened.referral.complete(endedOn, opened.by, opened.at);
        close(opened, Closing.completed(endedOn));
        publish(ReferralHappening.Completed::new, opened, State.of("endedOn", endedOn));
    }

    /** A case opened for a command, locked until the transaction ends. */
    private static final class Opened {

        private final Application application;
        private final Referral referral;
        private final Actor by;
        private final Instant at;
        private final State before;

        private Opened(Application application, Referral referral, Actor by, Instant at) {
            this.application = application;
            this.referral = referral;
            this.by = by;
            this.at = at;
            var status = State.of("status", referral.status());
            before =
                    referral.file().slip().map(slip -> status.and("slip", slip)).orElse(status);
        }

        private @Nullable LocalDate endsOn() {
            return referral.file().endsOn().orElse(null);
        }
    }

    private SlipOfKind<?, ?> own(ReturnSlip slip, Referral referral) {
        var own = kinds.of(SlipOfKind.class, referral.measure());
        if (!own.type().isInstance(slip)) {
            throw new IllegalArgumentException("Not the slip of " + referral.measure());
        }
        return own;
    }

    private Opened open(Seen seen) {
        var application = applications.lock(seen.applicationId(), seen.applicationVersion());
        var referral = referrals.lock(seen.applicationId());
        if (referral.version() != seen.referralVersion()) {
            throw new AlreadyDecided(referral.changedBy().name(), referral.changedAt());
        }
        return new Opened(application, referral, staff.actor(), clock.instant());
    }

    private EntryChecks checks(Opened opened) {
        var programme = regulations
                .editionOf(opened.referral.measure(), opened.application.countsFrom())
                .programme(opened.referral.measure());
        return new EntryChecks(opened.referral.file().referredOn(), LocalDate.now(clock), programme.maxMonths());
    }

    /** Why the case ended is kept in the language of the files. */
    private void close(Opened opened, Closing closing) {
        if (kinds.place(opened.referral.measure()).isAtEmployer()) {
            places.release(opened.referral.applicationId());
        }
        opened.application.close(
                closing.told(texts.text(closing.key(), Texts.RUSSIAN, named("day", closing.day()))),
                opened.by,
                opened.at);
    }

    /** How a {@link ReferralHappening} of this service is made. */
    private interface Making {

        ReferralHappening of(long referralId, Long centreId, State before, State after);
    }

    private void publish(Making happening, Opened opened, State after) {
        var referral = table.saveAndFlush(opened.referral);
        events.publishEvent(happening.of(
                referral.id(), referral.centreId(), opened.before, after.and("status", referral.status())));
    }

    /** The note may hold personal data: it stays in the case. */
    private static State state(Leaving leaving) {
        return State.of("leftOn", leaving.leftOn())
                .and("goodReason", leaving.goodReason())
                .and("reregisteredOn", leaving.reregisteredOn());
    }
}
