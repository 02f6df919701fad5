package kz.zholdama.referral.online;

import static org.hibernate.query.restriction.Restriction.all;
import static org.hibernate.query.restriction.Restriction.equal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Ordering;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.referral.Referral;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.referral.Referral_;
import org.hibernate.query.restriction.Restriction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slips with a term that are awaited from their hosts, for reminders, which nobody is signed in for. Says of whom they are
 * nothing. One whose answer awaits a specialist is not among them.
 */
@Component
public class AwaitedSlips {

    private final EntityManager entities;
    private final StoredSlipCodes codes;

    AwaitedSlips(EntityManager entities, StoredSlipCodes codes) {
        this.entities = entities;
        this.codes = codes;
    }

    /**
     * A slip that is awaited.
     *
     * @param id               of the referral, like {@code number}
     * @param slipDueOn        null where the form sets no term
     * @param verificationCode of the document that it was printed with
     * @param employerId       null where no employer takes the person
     * @param organisationId   null where no organisation does
     */
    public record Awaited(
            Long id,
            long applicationId,
            long centreId,
            String number,
            @Nullable LocalDate slipDueOn,
            String verificationCode,
            @Nullable Long employerId,
            @Nullable Long organisationId) {}

    /** What lies open of a referral; empty when it was annulled or there is none. */
    @Transactional(readOnly = true)
    public Optional<Awaited> of(long referralId) {
        return list(all(
                        equal(Referral_.id, referralId),
                        equal(Referral_.status, ReferralStatus.ANNULLED).negated()))
                .page(entities, Page.at(0, 1))
                .rows()
                .stream()
                .findFirst();
    }

    /** Those due from one day to another, both included. */
    @Transactional(readOnly = true)
    public Slice<Awaited> due(LocalDate first, LocalDate last, Page page) {
        return list(all(
                        equal(Referral_.status, ReferralStatus.AWAITING_SLIP),
                        Where.unknown(Referral_.slipSentAt),
                        Where.notBefore(Referral_.slipDueOn, first),
                        Where.notAfter(Referral_.slipDueOn, last)))
                .page(entities, page);
    }

    private static KeyedList<Referral, Awaited> list(Restriction<Referral> which) {
        return new KeyedList<>(
                Referral.class,
                which,
                KeyedList.<Referral, Awaited>lineOf(Awaited.class),
                Ordering.by(Referral_.id, Awaited::id, true));
    }

    /** The code printed on its slip; empty for one that was printed before there were any: it comes on paper. */
    @Transactional(readOnly = true)
    public Optional<String> code(Awaited slip) {
        return codes.findByDocumentCode(slip.verificationCode()).map(SlipCode::code);
    }
}
