package kz.zholdama.signing.national.standin;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.jspecify.annotations.Nullable;

/** What an authority that stamps answers: a right stamp of now, until something in it is changed. */
public final class StampReply {

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.398.3.3.2.6.4");
    private static final AtomicLong NUMBERS = new AtomicLong(1);

    private final Issued signer;
    private Duration age = Duration.ZERO;
    private boolean isOfAnother;
    private @Nullable BigInteger nonce;

    private StampReply(Issued signer) {
        this.signer = signer;
    }

    public static StampReply by(Issued signer) {
        return new StampReply(signer);
    }

    /** So long ago; negative for what is still to come. */
    public StampReply aged(Duration since) {
        age = since;
        return this;
    }

    /** Over something else. */
    public StampReply ofAnother() {
        isOfAnother = true;
        return this;
    }

    public StampReply nonce(BigInteger other) {
        nonce = other;
        return this;
    }

    public static byte[] denied() {
        return encoded(new TimeStampResp(new PKIStatusInfo(PKIStatus.rejection), null));
    }

    public byte[] to(byte[] request, Instant now) {
        try {
            var asked = TimeStampReq.getInstance(ASN1Primitive.fromByteArray(request));
            var info = new TSTInfo(
                    POLICY,
                    imprint(asked.getMessageImprint()),
                    new ASN1Integer(NUMBERS.getAndIncrement()),
                    new ASN1GeneralizedTime(Date.from(now.minus(age))),
                    null,
                    null,
                    nonce == null ? asked.getNonce() : new ASN1Integer(nonce),
                    null,
                    null);
            var token = signer.cms(now)
                    .encapsulating(PKCSObjectIdentifiers.id_ct_TSTInfo)
                    .over(info.getEncoded(ASN1Encoding.DER));
            return encoded(new TimeStampResp(
                    new PKIStatusInfo(PKIStatus.granted), ContentInfo.getInstance(ASN1Primitive.fromByteArray(token))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private MessageImprint imprint(MessageImprint asked) {
        return isOfAnother
                ? new MessageImprint(asked.getHashAlgorithm(), new byte[asked.getHashedMessage().length])
                : asked;
    }

    private static byte[] encoded(TimeStampResp response) {
        try {
            return response.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
