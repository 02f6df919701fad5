package kz.zholdama.referral.online;

import static org.hibernate.query.restriction.Restriction.equal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Ordering;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.referral.NoSuchReferral;
import kz.zholdama.referral.Referral;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.referral.Referral_;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.StoredReferrals;
import org.hibernate.query.restriction.Restriction;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The slips of those who are resettled to the caller's centre, which sends them back as whoever holds the code does (A11). Its
 * specialists see what the slip shows and nothing else of the case; each look is journalled.
 */
@Service
@PreAuthorize("hasRole('SPECIALIST')")
public class ReceivedSlips {

    private static final String SUBJECT = "referral";

    private final StoredReferrals referrals;
    private final SlipAnswers answers;
    private final EntityManager entities;
    private final Journal journal;
    private final CurrentStaff staff;

    ReceivedSlips(
            StoredReferrals referrals,
            SlipAnswers answers,
            EntityManager entities,
            Journal journal,
            CurrentStaff staff) {
        this.referrals = referrals;
        this.answers = answers;
        this.entities = entities;
        this.journal = journal;
        this.staff = staff;
    }

    /**
     * Those whose slip has not come back, or those who were taken and may leave early, the earliest referred first.
     *
     * @param taken which of the two
     */
    @Transactional(readOnly = true)
    public Slice<ReceivedLine> page(boolean taken, Page page) {
        return received(taken).page(entities, page);
    }

    /** Counted as far as it is quick. */
    @Transactional(readOnly = true)
    public Found found(boolean taken) {
        return received(taken).count(entities, Found.COUNTED);
    }

    /** Of which nothing that was sent awaits an answer. */
    @Transactional(readOnly = true)
    public long countToSend() {
        return received(false).among(Where.unknown(Referral_.slipSentAt)).count(entities);
    }

    private KeyedList<Referral, ReceivedLine> received(boolean taken) {
        var own = Objects.requireNonNull(staff.get().centreId(), "a specialist works in a centre");
        Ordering<Referral, ReceivedLine> longest = Ordering.by(Referral_.referredOn, ReceivedLine::referredOn, true);
        return new KeyedList<>(
                Referral.class,
                Restriction.all(
                        equal(Referral_.receivingCentreId, own),
                        equal(Referral_.status, taken ? ReferralStatus.PLACED : ReferralStatus.AWAITING_SLIP)),
                KeyedList.lineOf(ReceivedLine.class),
                longest.then(Referral_.id, ReceivedLine::id, true));
    }

    /**
     * Also one that takes nothing any more.
     *
     * @throws NoSuchReferral        when there is none
     * @throws AccessDeniedException when it leads to another centre
     */
    @Transactional(readOnly = true)
    public SlipSheet look(long referralId) {
        var referral = own(referrals.findById(referralId), "referral.look");
        journal.looked(Subject.of(SUBJECT, referralId), referral.file().centreId());
        return answers.sheet(referral);
    }

    /**
     * Takes an answer as {@link OnlineSlips#send} does, in the name of the caller.
     *
     * @throws NoSuchReferral        when there is none
     * @throws AccessDeniedException when it leads to another centre
     * @throws SlipClosed            when such an answer is not, or no longer, taken
     * @throws InvalidInput          field by field; what is wrong with a scan is told of {@code scans}
     */
    public void send(long referralId, Reported answer, List<byte[]> files) {
        answers.send(
                () -> own(referrals.findLockedById(referralId), "referral.slip-sent"),
                answer,
                Sender.of(staff.actor()),
                files);
    }

    private Referral own(Optional<Referral> found, String action) {
        var referral = found.orElseThrow(NoSuchReferral::new);
        if (!referral.isReceivedBy(staff.get().centreId())) {
            var file = referral.file();
            journal.refused(action, Subject.of(SUBJECT, file.id()), file.centreId());
            throw new AccessDeniedException("Nobody is resettled to this centre by it");
        }
        return referral;
    }
}
