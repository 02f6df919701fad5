package kz.zholdama.signing.national.trust;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.signing.national.Der;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The authorities of this installation. Who issued a certificate is told by the key that verifies it: a name can be borne by
 * anybody. What a CMS brings along beside the signer's certificate is not looked at. Safe for many threads.
 */
public final class Authorities {

    private static final int REMEMBERED = 5_000;

    /** Each with those above it, up to a root; what leads to none, or was issued by whom it should not, has nobody. */
    private final Map<Authority, List<Authority>> above = new HashMap<>();

    /** Of certificates that were found to be issued by one of them: the second signature of a person costs half. */
    private final Cache<Der, Authority> issuers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final boolean empty;

    private Authorities(List<Authority> roots, List<Authority> intermediates) {
        roots.forEach(root -> above.put(root, root.mayIssue() ? List.of(root) : List.of()));
        intermediates.forEach(one -> above.putIfAbsent(one, List.of()));
        for (var i = 0; i < intermediates.size(); i++) { // the longest chain there could be
            intermediates.forEach(this::hang);
        }
        this.empty = roots.isEmpty();
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

    private void hang(Authority one) {
        if (!chain(one).isEmpty() || !one.mayIssue()) {
            return;
        }
        above.keySet().stream()
                .filter(issuer -> mayStandAbove(one, chain(issuer)) && issuer.issued(one.certificate()))
                .findFirst()
                .ifPresent(issuer -> {
                    var chain = new ArrayList<Authority>();
                    chain.add(one);
                    chain.addAll(chain(issuer));
                    above.put(one, List.copyOf(chain));
                });
    }

    private static boolean mayStandAbove(Authority one, List<Authority> chain) {
        for (var i = 0; i < chain.size(); i++) {
            if (chain.get(i) == one || !chain.get(i).mayHaveBelow(i + 1)) {
                return false;
            }
        }
        return !chain.isEmpty();
    }

    private List<Authority> chain(Authority authority) {
        return above.getOrDefault(authority, List.of());
    }

    /** Whether none was configured, so that nothing can be told of any certificate. */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * Who issued a person's certificate.
     *
     * @param at when all above it have to be valid
     */
    public Authority issuerOf(X509CertificateHolder certificate, Instant at) throws Objection {
        var issuer = signerOf(certificate);
        var chain = chain(issuer);
        if (chain.isEmpty()
                || !Authority.isUnderstood(certificate)
                || !chain.stream().allMatch(authority -> Authority.isValid(authority.certificate(), at))) {
            throw Objection.to(Refusal.CHAIN_BROKEN);
        }
        return issuer;
    }

    /** From the issuer up to the root. */
    public List<Authority> chainOf(Authority issuer) {
        return chain(issuer);
    }

    private Authority signerOf(X509CertificateHolder certificate) throws Objection {
        var der = der(certificate);
        var known = issuers.getIfPresent(der);
        if (known != null) {
            return known;
        }
        var named = above.keySet().stream()
                .filter(authority -> authority.name().equals(certificate.getIssuer()))
                .toList();
        if (named.isEmpty()) {
            throw Objection.to(Refusal.UNKNOWN_AUTHORITY);
        }
        var issuer = named.stream()
                .filter(authority -> authority.issued(certificate))
                .findFirst()
                .orElseThrow(() -> Objection.to(Refusal.LOOK_ALIKE_AUTHORITY));
        issuers.put(der, issuer);
        return issuer;
    }

    /** As it is kept with what it proves. */
    public static Der der(X509CertificateHolder certificate) throws Objection {
        try {
            return Der.of(certificate.getEncoded());
        } catch (IOException _) {
            throw Objection.to(Refusal.MALFORMED);
        }
    }
}
