package kz.zholdama.signing.national.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.trust.Authority;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.jspecify.annotations.Nullable;

/** A list of revoked certificates (RFC 5280), or a delta to one, as it was read; whose it is, a key proves. */
final class RevokedCertificates {

    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
            Set.of(Extension.issuingDistributionPoint, Extension.deltaCRLIndicator, Extension.cRLNumber);

    private final Bytes der;
    private final CertificateList list;
    private final BigInteger number;
    private final @Nullable BigInteger base;
    private final Instant from;
    private final Instant next;

    /** By number: since when; empty for one that a delta takes off the list. */
    private final Map<BigInteger, Optional<Instant>> revoked = new HashMap<>();

    private final Map<Authority, Boolean> issuers = new ConcurrentHashMap<>();

    private RevokedCertificates(byte[] bytes) throws IOException {
        this.der = Bytes.of(bytes);
        this.list = CertificateList.getInstance(ASN1Primitive.fromByteArray(bytes));
        var extensions = list.getTBSCertList().getExtensions();
        mustBeWhole(extensions);
        this.number = number(extensions, Extension.cRLNumber).orElse(BigInteger.ZERO);
        this.base = number(extensions, Extension.deltaCRLIndicator).orElse(null);
        this.from = list.getThisUpdate().getDate().toInstant();
        this.next = list.getNextUpdate().getDate().toInstant();
        for (var entries = list.getRevokedCertificateEnumeration(); entries.hasMoreElements(); ) {
            if (entries.nextElement() instanceof TBSCertList.CRLEntry entry) {
                revoked.put(entry.getUserCertificate().getValue(), since(entry));
            }
        }
    }

    static RevokedCertificates of(byte[] bytes) throws Doubt {
        try {
            return new RevokedCertificates(bytes);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw Doubt.of(Untold.LIST_UNREADABLE); // forged structures fail in many ways inside the library
        }
    }

    /** A list of some certificates or of some reasons only proves nothing of the others. */
    private static void mustBeWhole(@Nullable Extensions extensions) throws IOException {
        if (extensions == null) {
            return;
        }
        for (var critical : extensions.getCriticalExtensionOIDs()) {
            if (!UNDERSTOOD.contains(critical)) {
                throw new IOException("It says more than is understood here");
            }
        }
        var part = extensions.getExtensionParsedValue(Extension.issuingDistributionPoint);
        if (part != null) {
            var point = IssuingDistributionPoint.getInstance(part);
            if (point.isIndirectCRL()
                    || point.getOnlySomeReasons() != null
                    || point.onlyContainsCACerts()
                    || point.onlyContainsAttributeCerts()) {
                throw new IOException("It is a part");
            }
        }
    }

    private static Optional<BigInteger> number(@Nullable Extensions extensions, ASN1ObjectIdentifier name) {
        return Optional.ofNullable(extensions)
                .map(all -> all.getExtensionParsedValue(name))
                .map(value -> ASN1Integer.getInstance(value).getValue());
    }

    private static Optional<Instant> since(TBSCertList.CRLEntry entry) {
        var extensions = entry.getExtensions();
        var reason = extensions == null ? null : extensions.getExtensionParsedValue(Extension.reasonCode);
        return reason != null && ASN1Enumerated.getInstance(reason).intValueExact() == CRLReason.removeFromCRL
                ? Optional.empty()
                : Optional.of(entry.getRevocationDate().getDate().toInstant());
    }

    /** Whether it bears the authority's name, which anybody can give it. */
    boolean isNamedAfter(Authority authority) {
        return list.getIssuer().equals(authority.name());
    }

    /** Whether the authority signed it: reckoned once. */
    boolean isOf(Authority authority) {
        return issuers.computeIfAbsent(authority, this::isSignedBy);
    }

    private boolean isSignedBy(Authority authority) {
        try {
            return isNamedAfter(authority)
                    && list.getSignatureAlgorithm().equals(list.getTBSCertList().getSignature())
                    && authority
                            .key()
                            .proves(
                                    list.getSignatureAlgorithm(),
                                    list.getTBSCertList().getEncoded(ASN1Encoding.DER),
                                    list.getSignature().getOctets());
        } catch (IOException _) {
            return false; // what was read can be written
        }
    }

    boolean isFull() {
        return base == null;
    }

    /** Whether, as a delta, it goes on from that list. */
    boolean continues(RevokedCertificates full) {
        return base != null && base.compareTo(full.number) <= 0 && number.compareTo(full.number) >= 0;
    }

    boolean isBefore(Instant moment) {
        return next.isBefore(moment);
    }

    boolean isAfter(Instant moment) {
        return from.isAfter(moment);
    }

    boolean speaksOf(BigInteger certificate) {
        return revoked.containsKey(certificate);
    }

    /** Since when; empty when it was not revoked, or taken off the list. */
    Optional<Instant> since(BigInteger certificate) {
        return revoked.getOrDefault(certificate, Optional.empty());
    }

    Bytes der() {
        return der;
    }
}
