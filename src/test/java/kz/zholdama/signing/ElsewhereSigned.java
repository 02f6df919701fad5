package kz.zholdama.signing;

import java.util.List;
import kz.zholdama.platform.security.StaffPrincipal;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.springframework.boot.test.context.TestComponent;

/** A director's signature as it would come from his browser, made with the key that he has here. */
@TestComponent
public class ElsewhereSigned {

    private final KeyRecords records;

    ElsewhereSigned(KeyRecords records) {
        this.records = records;
    }

    /** Detached, over the content. */
    public byte[] by(StaffPrincipal director, char[] pin, byte[] content) {
        try {
            var key = records.inUse(director.actor().staffId()).orElseThrow();
            return SignatureContainer.sign(
                    content, KeyFile.open(key.file(), key.certificate(), pin).orElseThrow(), key.certificate());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** By a key that no register knows. */
    public byte[] byAStranger(byte[] content) {
        try {
            var key = Pdfs.key();
            return SignatureContainer.sign(content, key.key(), key.certificate());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signatures of both in one container. */
    public byte[] together(byte[] one, byte[] other, byte[] content) {
        try {
            var first = new CMSSignedData(new CMSProcessableByteArray(content), one);
            var second = new CMSSignedData(new CMSProcessableByteArray(content), other);
            var signers = new java.util.ArrayList<>(first.getSignerInfos().getSigners());
            signers.addAll(second.getSignerInfos().getSigners());
            return CMSSignedData.replaceSigners(
                            first, new org.bouncycastle.cms.SignerInformationStore(List.copyOf(signers)))
                    .getEncoded(ASN1Encoding.DER);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
