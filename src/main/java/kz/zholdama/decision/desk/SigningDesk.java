package kz.zholdama.decision.desk;

import java.util.List;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.Frozen;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.signing.ReceivedSignatures;
import kz.zholdama.signing.Signer;
import kz.zholdama.signing.SigningKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** A director signs: with his PIN once, document after document, each in a transaction of its own. */
@Service
@PreAuthorize("hasRole('DIRECTOR')")
public class SigningDesk {

    private final SigningKeys keys;
    private final Issuing issuing;
    private final ReceivedSignatures received;
    private final CurrentStaff staff;
    private final OneOfMany each;

    SigningDesk(SigningKeys keys, Issuing issuing, ReceivedSignatures received, CurrentStaff staff, OneOfMany each) {
        this.keys = keys;
        this.issuing = issuing;
        this.received = received;
        this.staff = staff;
        this.each = each;
    }

    public boolean hasKey() {
        return keys.hasKey(staff.actor().staffId());
    }

    /** Follows a signing of many; called by the thread that signs. */
    public interface Watcher {

        /** @return whether to go on with the next document */
        boolean told(SigningResult result);
    }

    /**
     * Opens the signed-in director's key and signs one document after the other. What becomes of each is told to the
     * watcher; what fails does not touch the others. The PIN is left to the caller to wipe.
     *
     * @throws kz.zholdama.signing.NoKey     when he has none
     * @throws kz.zholdama.signing.WrongPin  counted; the fifth in a row locks the key
     * @throws kz.zholdama.signing.KeyLocked when it is locked
     * @throws AccessDeniedException         at a case of another centre (journalled); those after it are not signed
     */
    public void sign(List<SigningOrder> orders, char[] pin, Watcher watcher) {
        keys.<@Nullable Void>signing(pin, signer -> {
            for (var order : orders) {
                if (!watcher.told(sign(order, signer))) {
                    break;
                }
            }
            return null;
        });
    }

    /** All or nothing. */
    private SigningResult sign(SigningOrder order, Signer signer) {
        return each.told(order.applicationId(), () -> {
            var stored = issuing.sign(order, signer);
            return new SigningResult.Signed(
                    order.applicationId(), stored.number().orElseThrow(), stored.id());
        });
    }

    /**
     * Gets a document ready for a signature that is made elsewhere: checked, numbered and printed. It waits for a quarter of
     * an hour ({@code zholdama.frozen-for}); meanwhile nobody else signs it or sends it back.
     *
     * @return what the same director has frozen of this case already, if it is of this order
     * @throws UserFacingException when it may not be signed, or another director signs it at the moment
     */
    public Frozen freeze(SigningOrder order) {
        return issuing.freeze(order);
    }

    /** Exactly the bytes to be signed. Same exceptions as {@link #complete}. */
    public byte[] frozenContent(VerificationCode code) {
        return issuing.content(code);
    }

    /**
     * Issues a frozen document with the signature received, all or nothing. The same signature may be sent again when its
     * answer was lost.
     *
     * @param cms detached, DER, over exactly the bytes that were frozen
     * @throws kz.zholdama.signing.SignatureRefused when it is no signature of this director over these bytes; another may
     *                                              be sent
     * @throws DecisionRefused     when another director froze it; when it was signed, cancelled or its time is over
     * @throws UserFacingException when the case is not what it was; the document is let go then, and nothing is issued
     */
    public StoredDocument complete(VerificationCode code, byte[] cms) {
        return issuing.complete(code, received.of(cms));
    }

    /**
     * Lets a frozen document go; its number is the next one given out. No error when nothing is left of it.
     *
     * @throws DecisionRefused when it was signed, or another director froze it
     */
    public void cancel(VerificationCode code) {
        issuing.cancel(code);
    }
}
