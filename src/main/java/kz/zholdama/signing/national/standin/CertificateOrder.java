package kz.zholdama.signing.national.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.jspecify.annotations.Nullable;

/** A certificate as it is asked for: right until something in it is changed. */
public final class CertificateOrder {

    public static final String SIGNING = "1.3.6.1.5.5.7.3.4";
    public static final String AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
    public static final String STAMPING = "1.3.6.1.5.5.7.3.8";
    public static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    public static final String NATURAL_PERSON = "1.2.398.3.3.4.1.1";
    public static final String LEGAL_PERSON = "1.2.398.3.3.4.1.2";

    private final X500Name name;
    private SigningKey key;
    private BigInteger number;
    private Instant from;
    private Instant to;
    private X500Name issuerName;
    private SigningKey issuerKey;
    private @Nullable BasicConstraints basic;
    private @Nullable Integer usage;
    private String[] purposes = {};
    private @Nullable String critical;

    /** Issued by itself until somebody else is named. */
    public CertificateOrder(X500Name name, SigningKey key, BigInteger number, Instant from, Instant to) {
        this.name = name;
        this.key = key;
        this.number = number;
        this.from = from;
        this.to = to;
        this.issuerName = name;
        this.issuerKey = key;
    }

    public CertificateOrder key(SigningKey other) {
        key = other;
        return this;
    }

    public CertificateOrder number(BigInteger other) {
        number = other;
        return this;
    }

    public CertificateOrder from(Instant moment) {
        from = moment;
        return this;
    }

    public CertificateOrder to(Instant moment) {
        to = moment;
        return this;
    }

    public CertificateOrder issuedBy(X500Name named, SigningKey by) {
        issuerName = named;
        issuerKey = by;
        return this;
    }

    /** @param below how many authorities may stand under it; negative for any */
    public CertificateOrder authority(int below) {
        basic = below < 0 ? new BasicConstraints(true) : new BasicConstraints(below);
        return usage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    public CertificateOrder noAuthority() {
        basic = new BasicConstraints(false);
        return this;
    }

    public CertificateOrder usage(@Nullable Integer bits) {
        usage = bits;
        return this;
    }

    public CertificateOrder purposes(String... oids) {
        purposes = oids;
        return this;
    }

    /** Something critical that nobody understands. */
    public CertificateOrder critical(String oid) {
        critical = oid;
        return this;
    }

    public Issued issue() {
        var builder =
                new X509v3CertificateBuilder(issuerName, number, Date.from(from), Date.from(to), name, key.info());
        add(builder, Extension.basicConstraints, basic);
        add(builder, Extension.keyUsage, usage == null ? null : new KeyUsage(usage));
        if (purposes.length > 0) {
            var ids = Arrays.stream(purposes)
                    .map(ASN1ObjectIdentifier::new)
                    .map(KeyPurposeId::getInstance)
                    .toArray(KeyPurposeId[]::new);
            add(builder, Extension.extendedKeyUsage, new ExtendedKeyUsage(ids));
        }
        if (critical != null) {
            add(builder, new ASN1ObjectIdentifier(critical), new BasicConstraints(false));
        }
        return new Issued(builder.build(new Signing(issuerKey)), key);
    }

    private static void add(X509v3CertificateBuilder builder, ASN1ObjectIdentifier oid, @Nullable ASN1Encodable value) {
        try {
            if (value != null) {
                builder.addExtension(oid, !oid.equals(Extension.extendedKeyUsage), value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
