package kz.zholdama.decision.desk;

import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.database.Outage;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.web.Incidents;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.signing.UnlockedKey;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * A director signs: he unlocks his key once, then document after document is signed, each in a transaction of its own.
 * What fails does not touch the others.
 */
@Service
@PreAuthorize("hasRole('DIRECTOR')")
public class SigningDesk {

    private final SigningKeys keys;
    private final SignedDecisions decisions;
    private final CurrentStaff staff;
    private final Incidents incidents;

    SigningDesk(SigningKeys keys, SignedDecisions decisions, CurrentStaff staff, Incidents incidents) {
        this.keys = keys;
        this.decisions = decisions;
        this.staff = staff;
        this.incidents = incidents;
    }

    public boolean hasKey() {
        return keys.hasKey(staff.actor().staffId());
    }

    /**
     * Opens the signed-in director's key; close it when the last document is done. The PIN is left to the caller to wipe.
     *
     * @throws kz.zholdama.signing.NoKey     when he has none
     * @throws kz.zholdama.signing.WrongPin  counted; the fifth in a row locks the key
     * @throws kz.zholdama.signing.KeyLocked when it is locked
     */
    public UnlockedKey unlock(char[] pin) {
        return keys.unlock(staff.actor().staffId(), pin);
    }

    /** Signs one document, all or nothing. Never throws for the document's sake: the result says what became of it. */
    public SigningResult sign(SigningOrder order, UnlockedKey key) {
        try {
            var stored = decisions.sign(order.applicationId(), order.version(), key);
            return new SigningResult.Signed(
                    order.applicationId(), stored.number().orElseThrow(), stored.id());
        } catch (UserFacingException refused) {
            return new SigningResult.Refused(order.applicationId(), refused);
        } catch (AccessDeniedException denied) {
            throw denied;
        } catch (RuntimeException unforeseen) {
            return Outage.told(unforeseen)
                    .<SigningResult>map(away -> new SigningResult.Refused(order.applicationId(), away))
                    .orElseGet(() -> new SigningResult.Failed(order.applicationId(), incidents.record(unforeseen)));
        }
    }
}
