package kz.zholdama.decision.annulment;

import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.desk.Issuing;
import kz.zholdama.signing.SigningKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Annuls a signed decision by a new signed act and opens the case again. An employer's place that the case still holds
 * stays held: the specialist sees it in the open case and either refers to it anew or gives it up.
 */
@Service
@PreAuthorize("hasRole('DIRECTOR')")
public class Annulments {

    private final SigningKeys keys;
    private final Issuing issuing;

    Annulments(SigningKeys keys, Issuing issuing) {
        this.keys = keys;
        this.issuing = issuing;
    }

    /**
     * @param reason in sentences, as it is printed
     * @param pin    of the signed-in director's key; left to the caller to wipe
     * @return the act
     * @throws DecisionRefused without a reason, without a decision in force, or when the person has another running case
     *                         of the same kind by now
     * @throws kz.zholdama.intake.WrongStatus    when the case has not been decided
     * @throws kz.zholdama.intake.AlreadyDecided when a colleague was faster
     * @throws kz.zholdama.signing.WrongPin      and the others of {@link SigningKeys#signing}
     */
    public StoredDocument annul(SigningOrder decision, String reason, char[] pin) {
        var act = decision.annulling(reason);
        return keys.signing(pin, signer -> issuing.sign(act, signer));
    }
}
