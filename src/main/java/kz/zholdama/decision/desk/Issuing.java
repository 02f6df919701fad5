package kz.zholdama.decision.desk;

import static kz.zholdama.platform.Argument.named;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.Frozen;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.database.SystemAway;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.signing.SignatureRefused;
import kz.zholdama.signing.Signer;
import kz.zholdama.signing.browser.SignatureUntold;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From order to signed document in two phases (docs/adr/0010): frozen, it has passed its checks and has number and bytes;
 * completed, it has its signature and is in force. With the built-in signature both are one transaction, and nothing frozen
 * is written.
 */
@Component
@PreAuthorize("hasRole('DIRECTOR')")
public class Issuing {

    private final List<SignableDocuments> documents;
    private final FrozenDocuments frozen;
    private final DecisionRecords records;
    private final SigningPress press;
    private final DocumentArchive archive;
    private final CurrentStaff staff;
    private final Clock clock;
    private final LostAnswers answers;
    private final TransactionTemplate transaction;
    private final Duration life;

    Issuing(
            List<SignableDocuments> documents,
            FrozenDocuments frozen,
            DecisionRecords records,
            SigningPress press,
            DocumentArchive archive,
            CurrentStaff staff,
            Clock clock,
            LostAnswers answers,
            TransactionTemplate transaction,
            @Value("${zholdama.frozen-for}") Duration life) {
        this.documents = documents;
        this.frozen = frozen;
        this.records = records;
        this.press = press;
        this.archive = archive;
        this.staff = staff;
        this.clock = clock;
        this.answers = answers;
        this.transaction = transaction;
        this.life = life;
    }

    /** Both phases at once, all or nothing. What the same director had frozen of this case is let go. */
    public StoredDocument sign(SigningOrder order, Signer signer) {
        var code = archive.newCode();
        return answers.lookedUp(code, () -> transaction.execute(_ -> sign(order, code, signer)));
    }

    private StoredDocument sign(SigningOrder order, VerificationCode code, Signer signer) {
        var document = check(order, null);
        var left = leftToMe(document);
        document.settle();
        left.ifPresent(frozen::letGo);
        return issue(document, press.print(document, code, false), signer);
    }

    /** The first phase. Asked again by the same director, it gives what he has frozen already. */
    @Transactional
    public Frozen freeze(SigningOrder order) {
        var document = check(order, null);
        var left = leftToMe(document);
        return left.filter(one -> frozen.stands(one, document.application())
                        && one.order().equals(order))
                .orElseGet(() -> {
                    left.ifPresent(frozen::letGo);
                    return freeze(order, document);
                })
                .value();
    }

    private FrozenDocument freeze(SigningOrder order, SignableDocument document) {
        var by = staff.actor();
        var now = clock.instant();
        var assessment = document.assessment(by, now).map(records::keep);
        var printed = press.print(document, archive.newCode(), true);
        return frozen.keep(new FrozenDocument(order, document, assessment, printed, by, now, now.plus(life)));
    }

    /** The bytes to be signed. */
    @Transactional(readOnly = true)
    public byte[] content(VerificationCode code) {
        return mine(code)
                .orElseThrow(() -> new DecisionRefused(Reason.NOT_FROZEN))
                .printed()
                .pdf();
    }

    /**
     * The second phase, all or nothing. Of the same signature it may be told twice. When the case is not what it was, the
     * document is let go; after a signature that proves nothing, or of which nothing could be told, one may come again.
     */
    public StoredDocument complete(VerificationCode code, Signer signature) {
        var one = mine(code).orElse(null);
        if (one == null) {
            return signed(code, signature).orElseThrow(() -> new DecisionRefused(Reason.NOT_FROZEN));
        }
        try {
            if (!one.isOver(clock.instant())) {
                signature.ready(one.printed().pdf());
            }
            return answers.lookedUp(code, () -> transaction.execute(_ -> complete(one, signature)));
        } catch (SignatureRefused | SignatureUntold | SystemAway again) {
            throw again;
        } catch (UserFacingException refused) {
            return signed(code, signature).orElseThrow(() -> {
                letGo(one);
                return refused;
            });
        }
    }

    private StoredDocument complete(FrozenDocument one, Signer signature) {
        if (one.isOver(clock.instant())) {
            throw new DecisionRefused(Reason.NOT_FROZEN);
        }
        var assessment = one.assessmentId();
        var document = check(
                one.order(),
                assessment == null ? null : records.assessment(assessment).content());
        if (!frozen.take(one)) {
            throw new DecisionRefused(Reason.NOT_FROZEN); // let go while this waited for the case
        }
        document.settle();
        return issue(document, one.printed(), signature);
    }

    /** Lets a document go whose signature will not come; it is no error when nothing is left of it. */
    public void cancel(VerificationCode code) {
        mine(code).ifPresent(this::letGo);
        archive.byCode(code).ifPresent(stored -> {
            throw signedAlready(stored);
        });
    }

    private void letGo(FrozenDocument one) {
        transaction.executeWithoutResult(_ -> frozen.letGo(one));
    }

    private StoredDocument issue(SignableDocument document, Printed printed, Signer signer) {
        var stored = press.sign(document, printed, signer);
        document.issue(stored);
        return stored;
    }

    private SignableDocument check(SigningOrder order, @Nullable Assessment printed) {
        return documents.stream()
                .filter(kind -> kind.take(order))
                .findFirst()
                .orElseThrow()
                .check(order, printed);
    }

    private Optional<FrozenDocument> mine(VerificationCode code) {
        var found = frozen.find(code);
        found.ifPresent(this::requireMine);
        return found;
    }

    /** What was frozen of this case before, if another does not wait for its signature. */
    private Optional<FrozenDocument> leftToMe(SignableDocument document) {
        var left = frozen.leftOf(document.application());
        left.filter(one -> frozen.stands(one, document.application())).ifPresent(this::requireMine);
        return left;
    }

    private void requireMine(FrozenDocument one) {
        if (!one.isFrozenBy(staff.actor())) {
            throw one.refusal();
        }
    }

    /** The document that bears this code and this very signature. */
    private Optional<StoredDocument> signed(VerificationCode code, Signer signature) {
        var stored = archive.byCode(code);
        stored.filter(one -> !archive.hasBeside(one.id(), signature.detached())).ifPresent(one -> {
            throw signedAlready(one);
        });
        return stored;
    }

    private static DecisionRefused signedAlready(StoredDocument stored) {
        return new DecisionRefused(
                Reason.SIGNED_ALREADY, named("number", stored.number().orElse("")));
    }
}
