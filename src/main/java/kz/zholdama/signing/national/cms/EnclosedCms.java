package kz.zholdama.signing.national.cms;

import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.cert.X509CertificateHolder;

/** A CMS with its content inside and exactly one signer, as a time stamp is. What he signed is still to be proved. */
public final class EnclosedCms {

    private final OnlySigner signer;
    private final ASN1ObjectIdentifier type;
    private final byte[] content;

    private EnclosedCms(OnlySigner signer, ASN1ObjectIdentifier type, byte[] content) {
        this.signer = signer;
        this.type = type;
        this.content = content;
    }

    /** @param type of what is inside */
    public static EnclosedCms of(byte[] der, ASN1ObjectIdentifier type) throws Objection {
        var data = OnlySigner.signedData(der);
        var encapsulated = data.getEncapContentInfo();
        if (!type.equals(encapsulated.getContentType())
                || !(encapsulated.getContent() instanceof ASN1OctetString inside)) {
            throw Objection.to(Refusal.MALFORMED);
        }
        return new EnclosedCms(OnlySigner.of(data), type, inside.getOctets());
    }

    public X509CertificateHolder certificate() {
        return signer.certificate();
    }

    public byte[] content() {
        return content.clone();
    }

    /** What the signer says that he signed. */
    public SignedStatement statement() throws Objection {
        return SignedStatement.of(signer.info(), type);
    }
}
