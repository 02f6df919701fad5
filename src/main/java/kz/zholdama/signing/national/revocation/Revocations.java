package kz.zholdama.signing.national.revocation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.zholdama.signing.national.RevocationProof;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.asking.Http;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.trust.Authority;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/** Asks by OCSP, which knows of this minute; where nothing can be told so, by the lists. Safe for many threads. */
public final class Revocations implements AutoCloseable {

    private static final Duration KEPT = Duration.ofHours(1); // of one that was kept: was found to be fresh then

    private final RevocationSettings settings;
    private final Http http;
    private final @Nullable OcspServer ocsp;
    private final PublishedLists lists;

    public Revocations(RevocationSettings settings, Clock clock) {
        this.settings = settings;
        this.http = new Http(settings.connectWithin());
        this.ocsp = settings.ocsp() == null ? null : new OcspServer(settings, settings.ocsp(), http, clock);
        this.lists = new PublishedLists(settings, http, clock);
    }

    /**
     * What proves that the certificate was not revoked at that moment.
     *
     * @throws Objection when it was
     * @throws Doubt     when nobody says
     */
    public RevocationProof provedGood(X509CertificateHolder certificate, Authority issuer, Instant at)
            throws Objection, Doubt {
        return state(certificate, issuer).provedGoodAt(at);
    }

    private RevocationState state(X509CertificateHolder certificate, Authority issuer) throws Objection, Doubt {
        Doubt first;
        try {
            if (ocsp != null) {
                return ocsp.state(certificate, issuer);
            }
            first = Doubt.of(Untold.OCSP_NOT_CONFIGURED);
        } catch (Doubt doubt) {
            if (doubt.why().contains(Untold.OCSP_UNKNOWN)) {
                throw doubt; // a list knows those that were revoked, not those that were issued
            }
            first = doubt;
        }
        try {
            return lists.state(certificate, issuer);
        } catch (Doubt second) {
            throw first.and(second);
        }
    }

    /** The same by what was kept then, which is held against the authority's key anew. */
    public RevocationProof stillProvedGood(
            X509CertificateHolder certificate, Authority issuer, Instant at, RevocationProof kept)
            throws Objection, Doubt {
        var keptFor = settings.ocsp() == null ? Duration.ZERO : settings.ocsp().keptFor();
        if (kept.askedAt().isBefore(at.minus(settings.skew()).minus(keptFor))) {
            throw Doubt.of(Untold.NOTHING_KEPT); // it was asked for before there was a signature
        }
        if (kept.source() == RevocationProof.Source.LIST) {
            return PublishedLists.keptState(certificate, issuer, kept, settings.skew())
                    .provedGoodAt(at);
        }
        if (kept.answers().size() != 1) {
            throw Doubt.of(Untold.NOTHING_KEPT);
        }
        var maxAge = settings.ocsp() == null ? KEPT : settings.ocsp().maxAge();
        return OcspAnswer.of(kept.answers().getFirst().content())
                .keptState(new OcspQuestion(certificate, issuer), maxAge, settings.skew(), kept.askedAt())
                .provedGoodAt(at);
    }

    @Override
    public void close() {
        http.close();
    }
}
