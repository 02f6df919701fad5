package kz.zholdama.signing.national.stamps;

import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.algorithms.VerifyingKey;
import kz.zholdama.signing.national.cms.EnclosedCms;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.trust.Authorities;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;

/** A time stamp as it was received or kept: what it says, and whether a trusted authority says it. */
final class StampToken {

    private final EnclosedCms cms;
    private final TSTInfo info;
    private final Instant at;

    private StampToken(EnclosedCms cms, TSTInfo info, Instant at) {
        this.cms = cms;
        this.info = info;
        this.at = at;
    }

    static StampToken of(byte[] der) throws Doubt {
        try {
            var cms = EnclosedCms.of(der, PKCSObjectIdentifiers.id_ct_TSTInfo);
            var info = TSTInfo.getInstance(ASN1Primitive.fromByteArray(cms.content()));
            return new StampToken(cms, info, info.getGenTime().getDate().toInstant());
        } catch (Objection | ParseException | java.io.IOException | RuntimeException | StackOverflowError _) {
            throw Doubt.of(Untold.STAMP_UNREADABLE); // forged structures fail in many ways inside the library
        }
    }

    /** That it stamps this signature, by an authority which leads to a root and may stamp. */
    void prove(byte[] signature, Authorities authorities) throws Doubt {
        var imprint = info.getMessageImprint();
        if (!NISTObjectIdentifiers.id_sha256.equals(imprint.getHashAlgorithm().getAlgorithm())
                || !MessageDigest.isEqual(imprint.getHashedMessage(), StampRequest.digest(signature))) {
            throw Doubt.of(Untold.STAMP_OF_ANOTHER);
        }
        try {
            var certificate = cms.certificate();
            cms.statement().prove(cms.content(), certificate, VerifyingKey.of(certificate.getSubjectPublicKeyInfo()));
            authorities.chainOf(certificate, at);
            if (!mayStamp(certificate)) {
                throw Doubt.of(Untold.STAMP_FORGED);
            }
        } catch (Objection | RuntimeException _) { // as above
            throw Doubt.of(Untold.STAMP_FORGED);
        }
    }

    /** For that and nothing else, as RFC 3161 asks. */
    private boolean mayStamp(X509CertificateHolder certificate) {
        var purposes = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        return purposes != null
                && purposes.size() == 1
                && purposes.hasKeyPurposeId(KeyPurposeId.id_kp_timeStamping)
                && !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    boolean answers(StampRequest request) {
        return Optional.ofNullable(info.getNonce())
                .filter(nonce -> nonce.hasValue(request.nonce()))
                .isPresent();
    }

    Instant at() {
        return at;
    }
}
