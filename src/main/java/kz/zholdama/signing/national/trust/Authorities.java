package kz.zholdama.signing.national.trust;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The authorities of this installation. Who issued a certificate is told by the key that verifies it: a name can be borne by
 * anybody. What a CMS brings along beside the signer's certificate is not looked at. Safe for many threads.
 */
public final class Authorities {

    private static final int REMEMBERED = 5_000;

    /** Each with the ways that lead from it to a root: none, where it was issued by nobody who might. */
    private final Map<Authority, List<Chain>> chains = new HashMap<>();

    /** Of certificates that were found to be issued by some of them: the second signature of a person costs half. */
    private final Cache<Bytes, List<Authority>> issuers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final boolean empty;

    private Authorities(List<Authority> roots, List<Authority> intermediates) {
        roots.forEach(root -> chains.put(root, root.mayIssue() ? List.of(new Chain(List.of(root))) : List.of()));
        intermediates.forEach(one -> chains.put(one, List.of()));
        for (var i = 0; i < intermediates.size(); i++) { // the longest chain there could be
            intermediates.stream().filter(Authority::mayIssue).forEach(one -> chains.put(one, chainsOf(one)));
        }
        this.empty = roots.isEmpty();
    }

    private List<Chain> chainsOf(Authority one) {
        return chains.keySet().stream()
                .filter(issuer -> issuer.issued(one.certificate()))
                .flatMap(issuer -> chains.getOrDefault(issuer, List.of()).stream())
                .filter(chain -> chain.mayBear(one))
                .map(chain -> chain.below(one))
                .toList();
    }

    /**
     * @param roots         trusted because they were configured
     * @param intermediates trusted when a root leads to them
     * @throws Objection when one has a key of an unknown kind
     */
    public static Authorities of(List<X509CertificateHolder> roots, List<X509CertificateHolder> intermediates)
            throws Objection {
        return new Authorities(read(roots), read(intermediates));
    }

    private static List<Authority> read(List<X509CertificateHolder> certificates) throws Objection {
        var authorities = new ArrayList<Authority>();
        for (var certificate : certificates) {
            authorities.add(new Authority(certificate));
        }
        return authorities;
    }

    /** Whether none was configured, so that nothing can be told of any certificate. */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * Who issued a person's certificate, up to the root.
     *
     * @param at when all of them have to be valid
     */
    public Chain chainOf(X509CertificateHolder certificate, Instant at) throws Objection {
        var signers = signersOf(certificate);
        if (!Authority.isUnderstood(certificate)) {
            throw Objection.to(Refusal.CHAIN_BROKEN);
        }
        return signers.stream()
                .flatMap(signer -> chains.getOrDefault(signer, List.of()).stream())
                .filter(chain -> chain.isValid(at))
                .findFirst()
                .orElseThrow(() -> Objection.to(Refusal.CHAIN_BROKEN));
    }

    /** One, unless a certificate of the authority was renewed with its key. */
    private List<Authority> signersOf(X509CertificateHolder certificate) throws Objection {
        var der = der(certificate);
        var known = issuers.getIfPresent(der);
        if (known != null) {
            return known;
        }
        var named = chains.keySet().stream()
                .filter(authority -> authority.name().equals(certificate.getIssuer()))
                .toList();
        if (named.isEmpty()) {
            throw Objection.to(Refusal.UNKNOWN_AUTHORITY);
        }
        var signers = named.stream()
                .filter(authority -> authority.issued(certificate))
                .toList();
        if (signers.isEmpty()) {
            throw Objection.to(Refusal.LOOK_ALIKE_AUTHORITY);
        }
        issuers.put(der, signers);
        return signers;
    }

    /** As it is kept with what it proves. */
    public static Bytes der(X509CertificateHolder certificate) throws Objection {
        try {
            return Bytes.of(certificate.getEncoded());
        } catch (IOException _) {
            throw Objection.to(Refusal.MALFORMED);
        }
    }
}
