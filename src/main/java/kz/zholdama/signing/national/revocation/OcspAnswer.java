package kz.zholdama.signing.national.revocation;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.RevocationProof;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.algorithms.Digests;
import kz.zholdama.signing.national.algorithms.VerifyingKey;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.trust.Authority;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;

/**
 * What a server says of a certificate (RFC 6960): signed by the authority that issued it, or by whom this very authority
 * allows to answer; of this certificate; fresh.
 */
final class OcspAnswer {

    private static final int MOST_CERTIFICATES = 5;

    private final byte[] bytes;
    private final BasicOCSPResp response;

    private OcspAnswer(byte[] bytes, BasicOCSPResp response) {
        this.bytes = bytes;
        this.response = response;
    }

    static OcspAnswer of(byte[] bytes) throws Doubt {
        try {
            var response = new OCSPResp(bytes);
            if (response.getStatus() == OCSPResp.TRY_LATER || response.getStatus() == OCSPResp.INTERNAL_ERROR) {
                throw Doubt.of(Untold.OCSP_TRY_LATER);
            }
            if (response.getStatus() == OCSPResp.SUCCESSFUL
                    && response.getResponseObject() instanceof BasicOCSPResp basic) {
                return new OcspAnswer(bytes, basic);
            }
            throw Doubt.of(Untold.OCSP_UNREADABLE);
        } catch (IOException | OCSPException | RuntimeException | StackOverflowError _) {
            throw Doubt.of(Untold.OCSP_UNREADABLE); // forged structures fail in many ways inside the library
        }
    }

    /**
     * @param question the one that was asked
     * @param now      when the answer was received
     */
    RevocationState state(OcspQuestion question, boolean nonceRequired, Duration maxAge, Duration skew, Instant now)
            throws Doubt {
        return read(() -> {
            mustBeSigned(question.issuer(), now);
            mustRepeat(question, nonceRequired);
            return state(question, maxAge, skew, now);
        });
    }

    /** The same of one that was kept, which repeats a number that nobody knows any more. */
    RevocationState keptState(OcspQuestion question, Duration maxAge, Duration skew, Instant then) throws Doubt {
        return read(() -> {
            mustBeSigned(question.issuer(), then);
            return state(question, maxAge, skew, then);
        });
    }

    @FunctionalInterface
    private interface Reading {
        RevocationState state() throws Doubt, IOException;
    }

    private static RevocationState read(Reading reading) throws Doubt {
        try {
            return reading.state();
        } catch (IOException | RuntimeException | StackOverflowError _) { // as above
            throw Doubt.of(Untold.OCSP_UNREADABLE);
        }
    }

    private void mustBeSigned(Authority issuer, Instant now) throws Doubt {
        var allowed = Arrays.stream(response.getCerts())
                .limit(MOST_CERTIFICATES)
                .filter(certificate -> mayAnswerFor(issuer, certificate, now));
        if (Stream.concat(Stream.of(issuer.certificate()), allowed).noneMatch(this::isSignedBy)) {
            throw Doubt.of(Untold.OCSP_FORGED);
        }
    }

    private static boolean mayAnswerFor(Authority issuer, X509CertificateHolder certificate, Instant now) {
        var purposes = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        return purposes != null
                && purposes.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
                && !now.isBefore(certificate.getNotBefore().toInstant())
                && !now.isAfter(certificate.getNotAfter().toInstant())
                && issuer.issued(certificate);
    }

    private boolean isSignedBy(X509CertificateHolder certificate) {
        try {
            return isNamed(certificate)
                    && VerifyingKey.of(certificate.getSubjectPublicKeyInfo())
                            .proves(
                                    response.getSignatureAlgorithmID(),
                                    response.getTBSResponseData(),
                                    response.getSignature());
        } catch (Objection _) {
            return false; // a key of an unknown kind
        }
    }

    private boolean isNamed(X509CertificateHolder certificate) throws Objection {
        var named = ResponderID.getInstance(response.getResponderId().toASN1Primitive());
        var key = certificate.getSubjectPublicKeyInfo().getPublicKeyData().getOctets();
        return named.getName() == null
                ? Arrays.equals(named.getKeyHash(), Digests.identifying(OIWObjectIdentifiers.idSHA1, key))
                : named.getName().equals(certificate.getSubject());
    }

    private void mustRepeat(OcspQuestion question, boolean required) throws Doubt, IOException {
        var nonce = response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce == null
                ? required
                : !question.isRepeatedBy(nonce.getExtnValue().getOctets())) {
            throw Doubt.of(Untold.OCSP_OTHER_NONCE);
        }
    }

    private RevocationState state(OcspQuestion question, Duration maxAge, Duration skew, Instant now)
            throws Doubt, IOException {
        var answer = only(question);
        var next = answer.getNextUpdate();
        var produced = response.getProducedAt().toInstant();
        var from = answer.getThisUpdate().toInstant();
        var earliest = now.minus(maxAge).minus(skew);
        var latest = now.plus(skew);
        if (from.isBefore(earliest)
                || from.isAfter(latest)
                || produced.isBefore(earliest)
                || produced.isAfter(latest)
                || next != null && next.toInstant().isBefore(now.minus(skew))) {
            throw Doubt.of(Untold.OCSP_STALE);
        }
        var proof = new RevocationProof(RevocationProof.Source.OCSP, List.of(Bytes.of(bytes)), now);
        return switch (answer.getCertStatus()) {
            case null -> new RevocationState(null, proof); // CertificateStatus.GOOD
            case RevokedStatus revoked ->
                new RevocationState(revoked.getRevocationTime().toInstant(), proof);
            default -> throw Doubt.of(Untold.OCSP_UNKNOWN);
        };
    }

    private SingleResp only(OcspQuestion question) throws Doubt, IOException {
        SingleResp found = null;
        for (var one : response.getResponses()) {
            if (question.isFor(one.getCertID().toASN1Primitive())) {
                if (found != null) {
                    throw Doubt.of(Untold.OCSP_UNREADABLE);
                }
                found = one;
            }
        }
        if (found == null) {
            throw Doubt.of(Untold.OCSP_OTHER_CERTIFICATE);
        }
        return found;
    }
}
