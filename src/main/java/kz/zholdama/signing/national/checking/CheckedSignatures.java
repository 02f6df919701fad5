package kz.zholdama.signing.national.checking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.Expected;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.NationalSignatures;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.RevocationProof;
import kz.zholdama.signing.national.SignatureEvidence;
import kz.zholdama.signing.national.SignedBy;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.algorithms.VerifyingKey;
import kz.zholdama.signing.national.cms.DetachedCms;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.revocation.Revocations;
import kz.zholdama.signing.national.trust.Authorities;
import kz.zholdama.signing.national.trust.Authority;
import kz.zholdama.signing.national.trust.Chain;
import kz.zholdama.signing.national.trust.Holder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes say first, then whom they come from, then whose certificate it is; the authority is asked last, of what would be
 * good otherwise.
 */
public final class CheckedSignatures implements NationalSignatures {

    private static final int REMEMBERED = 1_000;

    /** Of people who sign many: a curve's point is made ready once, which is half of what a signature costs. */
    private final Cache<Bytes, VerifyingKey> keys =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final Authorities authorities;
    private final Revocations revocations;
    private final Duration skew;

    /** @param skew by how much the signer's clock may be fast */
    public CheckedSignatures(Authorities authorities, Revocations revocations, Duration skew) {
        this.authorities = authorities;
        this.revocations = revocations;
        this.skew = skew;
    }

    @Override
    public Verdict check(byte[] content, byte[] cms, Instant at, Expected expected) {
        return verdict(
                content, cms, at, expected, (certificate, issuer) -> revocations.provedGood(certificate, issuer, at));
    }

    @Override
    public Verdict checkAgain(byte[] content, byte[] cms, Instant at, Expected expected, RevocationProof kept) {
        return verdict(
                content,
                cms,
                at,
                expected,
                (certificate, issuer) -> revocations.stillProvedGood(certificate, issuer, at, kept));
    }

    @FunctionalInterface
    private interface Proving {
        RevocationProof notRevoked(X509CertificateHolder certificate, Authority issuer) throws Objection, Doubt;
    }

    private Verdict verdict(byte[] content, byte[] cms, Instant at, Expected expected, Proving proving) {
        try {
            var read = read(content, cms, at, expected);
            var chain = read.chain().orElseThrow(() -> Doubt.of(Untold.NO_AUTHORITIES));
            var revocation = proving.notRevoked(read.certificate(), chain.issuer());
            return new Verdict.Good(
                    read.signer(), read.algorithm(), read.claimedAt(), evidence(read.certificate(), chain, revocation));
        } catch (Objection objection) {
            return new Verdict.Refused(objection.reason(), objection.since());
        } catch (Doubt doubt) {
            return new Verdict.CannotBeTold(doubt.why());
        }
    }

    private record Read(
            X509CertificateHolder certificate,
            NationalAlgorithm algorithm,
            @Nullable Instant claimedAt,
            Optional<Chain> chain,
            SignedBy signer) {}

    /** All that can be said without asking anybody. */
    private Read read(byte[] content, byte[] cms, Instant at, Expected expected) throws Objection {
        try {
            var sent = DetachedCms.of(cms);
            var certificate = sent.certificate();
            var key = key(certificate);
            var statement = sent.statement();
            statement.prove(content, certificate, key);
            Optional<Chain> chain =
                    authorities.isEmpty() ? Optional.empty() : Optional.of(authorities.chainOf(certificate, at));
            var holder = Holder.of(certificate);
            holder.mustSign(at);
            var claimedAt = statement.claimedAt().orElse(null);
            if (claimedAt != null) {
                if (claimedAt.isAfter(at.plus(skew))) {
                    throw Objection.to(Refusal.SIGNED_LATER);
                }
                holder.mustBeValid(claimedAt);
            }
            return new Read(certificate, key.algorithm(), claimedAt, chain, holder.mustBe(expected));
        } catch (IOException
                | RuntimeException
                | StackOverflowError _) { // forged structures fail in many ways inside the library
            throw Objection.to(Refusal.MALFORMED);
        }
    }

    private VerifyingKey key(X509CertificateHolder certificate) throws Objection, IOException {
        var info = certificate.getSubjectPublicKeyInfo();
        var der = Bytes.of(info.getEncoded());
        var known = keys.getIfPresent(der);
        if (known != null) {
            return known;
        }
        var key = VerifyingKey.of(info);
        keys.put(der, key);
        return key;
    }

    private static SignatureEvidence evidence(
            X509CertificateHolder certificate, Chain chain, RevocationProof revocation) throws Objection {
        var ders = new ArrayList<Bytes>();
        for (var authority : chain.authorities()) {
            ders.add(Authorities.der(authority.certificate()));
        }
        return new SignatureEvidence(Authorities.der(certificate), ders, revocation);
    }
}
