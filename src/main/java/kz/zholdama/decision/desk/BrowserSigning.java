package kz.zholdama.decision.desk;

import java.util.ArrayList;
import java.util.List;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.BrowserOffer;
import kz.zholdama.decision.Freezing;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.signing.browser.BrowserSignatures;
import kz.zholdama.signing.browser.NcaLayer;
import kz.zholdama.signing.browser.NoSigningIdentity;
import kz.zholdama.signing.browser.SigningIdentities;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * A director signs by NCALayer in his browser: documents are frozen, the browser has them signed with one dialog, and each is
 * issued with the signature that came for it, in a transaction of its own.
 */
@Service
@PreAuthorize("hasRole('DIRECTOR')")
public class BrowserSigning {

    private final NcaLayer ncaLayer;
    private final SigningIdentities identities;
    private final BrowserSignatures signatures;
    private final Issuing issuing;
    private final OneOfMany each;

    BrowserSigning(
            NcaLayer ncaLayer,
            SigningIdentities identities,
            BrowserSignatures signatures,
            Issuing issuing,
            OneOfMany each) {
        this.ncaLayer = ncaLayer;
        this.identities = identities;
        this.signatures = signatures;
        this.issuing = issuing;
        this.each = each;
    }

    /** Whether the director signed in can sign so. */
    public BrowserOffer offer() {
        if (ncaLayer.address().isEmpty()) {
            return new BrowserOffer.Unused();
        }
        try {
            identities.mine();
            return new BrowserOffer.Offered(ncaLayer.address().get());
        } catch (NoSigningIdentity why) {
            return new BrowserOffer.Hindered(why);
        }
    }

    /**
     * Gets a document ready, whatever becomes of others; see {@link SigningDesk#freeze}.
     *
     * @throws org.springframework.security.access.AccessDeniedException at a case of another centre (journalled)
     */
    public Freezing freeze(SigningOrder order) {
        var ready = new ArrayList<Freezing>();
        var told = each.told(order.applicationId(), () -> {
            var frozen = issuing.freeze(order);
            ready.add(new Freezing.Ready(order.applicationId(), frozen));
            return new SigningResult.Signed(order.applicationId(), frozen.number(), 0);
        });
        return ready.isEmpty() ? new Freezing.Not(told) : ready.getFirst();
    }

    /**
     * Issues a document with the signature that came for it, whatever becomes of others. Refused with {@link
     * kz.zholdama.signing.SignatureRefused} when it is no signature of his over these bytes, with {@link
     * kz.zholdama.signing.browser.SignatureUntold} when the authority could not be asked: the document waits on in both cases,
     * and the latter's signature may be told again.
     *
     * @param cms detached, DER
     */
    public SigningResult complete(long applicationId, VerificationCode code, byte[] cms) {
        return each.told(applicationId, () -> {
            var stored = issuing.complete(code, signatures.of(cms));
            return new SigningResult.Signed(applicationId, stored.number().orElseThrow(), stored.id());
        });
    }

    /** Lets documents go that will not be signed; those that were signed meanwhile are left as they are. */
    public void cancel(List<VerificationCode> codes) {
        for (var code : codes) {
            each.told(0, () -> {
                issuing.cancel(code);
                return new SigningResult.Signed(0, "", 0);
            });
        }
    }
}
