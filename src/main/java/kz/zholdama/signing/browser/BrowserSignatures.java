package kz.zholdama.signing.browser;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.ReceivedSignatures;
import kz.zholdama.signing.SignatureRefused;
import kz.zholdama.signing.Signer;
import kz.zholdama.signing.national.Expected;
import kz.zholdama.signing.national.NationalSignatures;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.SignatureEvidence;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.cms.DetachedCms;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.stamps.TimeStamps;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Proves that a director signed a document by NCALayer, with a certificate that names him and his centre. */
@Component
@Fallback // asked for by its name; a signature of no other provider comes from NCALayer
public class BrowserSignatures implements ReceivedSignatures {

    /** What the director himself can mend is said to him in words of its own. */
    private static final Set<Refusal> IN_OWN_WORDS = EnumSet.of(
            Refusal.OTHER_CONTENT,
            Refusal.OTHER_PERSON,
            Refusal.OTHER_ORGANISATION,
            Refusal.OTHER_ROLE,
            Refusal.NATURAL_PERSONS);

    private final NationalSignatures signatures;
    private final TimeStamps stamps;
    private final SigningIdentities identities;
    private final SignatureProofs proofs;
    private final NcaLayerSettings settings;
    private final Clock clock;

    BrowserSignatures(
            NationalSignatures signatures,
            TimeStamps stamps,
            SigningIdentities identities,
            SignatureProofs proofs,
            NcaLayerSettings settings,
            Clock clock) {
        this.signatures = signatures;
        this.stamps = stamps;
        this.identities = identities;
        this.proofs = proofs;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Signer of(byte[] cms) {
        return new BrowserSigner(Bytes.of(der(cms)), identities, proofs, this::prove);
    }

    /** As it is kept and given out; what cannot be read is refused when it is proved. */
    private static byte[] der(byte[] cms) {
        try {
            return DetachedCms.der(cms);
        } catch (Objection _) {
            return cms;
        }
    }

    /**
     * Asks the authority and has the time stamped. What is to be kept is held against itself before it is: it has to hold by
     * itself from then on.
     *
     * @throws SignatureRefused when it is no signature of his over this document
     * @throws SignatureUntold  when nobody could be asked
     */
    private SignatureProof prove(byte[] content, byte[] cms, SigningIdentity identity) {
        var expected = new Expected.Staff(identity.iin(), identity.bin(), settings.roles());
        var first = good(signatures.check(content, cms, clock.instant(), expected));
        try {
            var stamp = stamps.stamp(cms);
            var good = good(signatures.checkAgain(
                    content, cms, stamp.at(), expected, first.evidence().revocation()));
            return new SignatureProof(
                    identity,
                    good.algorithm(),
                    good.signer().roles(),
                    Stream.concat(Stream.of(good.evidence().certificate()), authorities(good.evidence()))
                            .toList(),
                    good.evidence().revocation(),
                    stamp);
        } catch (Doubt doubt) {
            throw new SignatureUntold(doubt.why().getFirst());
        }
    }

    private static Stream<Bytes> authorities(SignatureEvidence evidence) {
        return evidence.authorities().stream();
    }

    private static Verdict.Good good(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Good good -> good;
            case Verdict.Refused refused -> throw refusal(refused);
            case Verdict.CannotBeTold untold ->
                throw new SignatureUntold(untold.why().getFirst());
        };
    }

    private static SignatureRefused refusal(Verdict.Refused refused) {
        return IN_OWN_WORDS.contains(refused.reason())
                ? new SignatureRefused("signing.browser.refused." + refused.reason())
                : SignatureRefused.of(refused.problem());
    }
}
