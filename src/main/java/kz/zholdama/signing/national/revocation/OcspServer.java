package kz.zholdama.signing.national.revocation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.asking.Http;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.trust.Authorities;
import kz.zholdama.signing.national.trust.Authority;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Asks the OCSP server. Where it does not answer it is left alone for a while, so that who comes next does not wait as well;
 * where it asks to be asked later, it is asked once more at once, as it is known to mean nothing by it.
 */
final class OcspServer {

    private static final String TYPE = "application/ocsp-request";
    private static final int MOST_BYTES = 64 * 1024;
    private static final int REMEMBERED = 5_000;
    private static final Http.Failures FAILURES = new Http.Failures(Untold.OCSP_UNREACHABLE, Untold.OCSP_SLOW);

    private final RevocationSettings settings;
    private final RevocationSettings.Ocsp ocsp;
    private final Http http;
    private final Clock clock;
    private final Cache<Bytes, RevocationState> answered;
    private final AtomicReference<Instant> restsUntil = new AtomicReference<>(Instant.MIN);

    OcspServer(RevocationSettings settings, RevocationSettings.Ocsp ocsp, Http http, Clock clock) {
        this.settings = settings;
        this.ocsp = ocsp;
        this.http = http;
        this.clock = clock;
        this.answered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(ocsp.keptFor())
                .build();
    }

    RevocationState state(X509CertificateHolder certificate, Authority issuer) throws Objection, Doubt {
        var der = Authorities.der(certificate);
        var known = answered.getIfPresent(der);
        if (known != null && clock.instant().isBefore(known.proof().askedAt().plus(ocsp.keptFor()))) {
            return known;
        }
        var state = asked(certificate, issuer);
        answered.put(der, state);
        return state;
    }

    private RevocationState asked(X509CertificateHolder certificate, Authority issuer) throws Objection, Doubt {
        if (clock.instant().isBefore(restsUntil.get())) {
            throw Doubt.of(Untold.OCSP_UNREACHABLE);
        }
        try {
            return askedOnce(certificate, issuer);
        } catch (Doubt doubt) {
            if (!doubt.why().contains(Untold.OCSP_TRY_LATER)) {
                throw doubt;
            }
            return askedOnce(certificate, issuer);
        }
    }

    private RevocationState askedOnce(X509CertificateHolder certificate, Authority issuer) throws Objection, Doubt {
        var question = new OcspQuestion(certificate, issuer);
        return OcspAnswer.of(answer(question))
                .state(question, ocsp.nonceRequired(), ocsp.maxAge(), settings.skew(), clock.instant());
    }

    private byte[] answer(OcspQuestion question) throws Objection, Doubt {
        try {
            return http.post(
                    ocsp.address(), question.request(ocsp.identifyBySha1()), TYPE, MOST_BYTES, ocsp.within(), FAILURES);
        } catch (Doubt silent) {
            restsUntil.set(clock.instant().plus(settings.restAfterFailure()));
            throw silent;
        } catch (IOException e) {
            throw new IllegalStateException(e); // what is put together here can be written
        }
    }
}
