package kz.zholdama.signing.national.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.Signing;
import kz.zholdama.signing.national.standin.SigningKey;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509v2CRLBuilder;

/** A list of revoked certificates, right until something in it is changed. */
public final class PublishedList {

    private record Entry(Instant since, int reason) {}

    private final X500Name issuer;
    private final SigningKey key;
    private final Map<BigInteger, Entry> entries = new LinkedHashMap<>();
    private int number = 1;
    private Integer base;
    private Instant from = TestAuthority.NOW.minus(Duration.ofHours(1));
    private Duration validFor = Duration.ofDays(1);
    private boolean isPart;

    private PublishedList(X500Name issuer, SigningKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    public static PublishedList of(Issued authority) {
        return new PublishedList(authority.name(), authority.key());
    }

    /** In the name of one, by the key of another. */
    public static PublishedList forged(X500Name issuer, SigningKey key) {
        return new PublishedList(issuer, key);
    }

    public PublishedList revoking(BigInteger serial, Instant since) {
        entries.put(serial, new Entry(since, CRLReason.keyCompromise));
        return this;
    }

    /** As a delta takes one off the list that was only held. */
    public PublishedList releasing(BigInteger serial) {
        entries.put(serial, new Entry(from, CRLReason.removeFromCRL));
        return this;
    }

    public PublishedList number(int other) {
        number = other;
        return this;
    }

    public PublishedList deltaTo(int full) {
        base = full;
        number = full + 1;
        return this;
    }

    public PublishedList from(Instant moment) {
        from = moment;
        return this;
    }

    public PublishedList validFor(Duration duration) {
        validFor = duration;
        return this;
    }

    /** A list of authorities' certificates alone. */
    public PublishedList ofAuthorities() {
        isPart = true;
        return this;
    }

    public byte[] publish() {
        var builder = new X509v2CRLBuilder(issuer, Date.from(from));
        builder.setNextUpdate(Date.from(from.plus(validFor)));
        entries.forEach((serial, entry) -> builder.addCRLEntry(serial, Date.from(entry.since()), entry.reason()));
        try {
            builder.addExtension(Extension.cRLNumber, false, new ASN1Integer(number));
            if (base != null) {
                builder.addExtension(Extension.deltaCRLIndicator, true, new ASN1Integer(base));
            }
            if (isPart) {
                builder.addExtension(
                        Extension.issuingDistributionPoint,
                        true,
                        new IssuingDistributionPoint(null, false, true, null, false, false));
            }
            return builder.build(new Signing(key)).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
