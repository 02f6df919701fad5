package kz.zholdama.signing.national.cms;

import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;

/** A CMS with exactly one signer, his certificate and no content. What he signed is still to be proved. */
public final class DetachedCms {

    private final OnlySigner signer;

    private DetachedCms(OnlySigner signer) {
        this.signer = signer;
    }

    /** As it is kept: without what it was wrapped in. */
    public static byte[] der(byte[] sent) throws Objection {
        return SentCms.decoded(sent);
    }

    /** @param sent DER, PEM or base64 */
    public static DetachedCms of(byte[] sent) throws Objection {
        var data = OnlySigner.signedData(SentCms.decoded(sent));
        var encapsulated = data.getEncapContentInfo();
        if (encapsulated.getContent() != null || !CMSObjectIdentifiers.data.equals(encapsulated.getContentType())) {
            throw Objection.to(Refusal.NOT_DETACHED);
        }
        return new DetachedCms(OnlySigner.of(data));
    }

    /** As the CMS brings it: whoever made the signature chose it. */
    public X509CertificateHolder certificate() {
        return signer.certificate();
    }

    /** What the signer says that he signed. */
    public SignedStatement statement() throws Objection {
        return SignedStatement.of(signer.info(), CMSObjectIdentifiers.data);
    }

    /** The signature itself, of which a time stamp says when it was there. */
    public byte[] signature() {
        return signer.info().getEncryptedDigest().getOctets();
    }
}
