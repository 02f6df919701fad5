package kz.zholdama.signing.national.revocation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.signing.national.RevocationProof;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.asking.Http;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.trust.Authority;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/** The authorities' lists, each fetched when it is needed and kept until its next one is due. */
final class PublishedLists {

    private static final Duration LONGEST = Duration.ofDays(2); // what nobody asks for need not be kept
    private static final Http.Failures FAILURES = new Http.Failures(Untold.LIST_UNREACHABLE, Untold.LIST_SLOW);

    private final RevocationSettings settings;
    private final Http http;
    private final Clock clock;
    private final Cache<URI, Fetched> fetched =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).build();

    /** What came of it, once; a failure is not repeated at once. */
    private record Fetched(
            @Nullable RevokedCertificates list, @Nullable Doubt failure, Instant at) {}

    PublishedLists(RevocationSettings settings, Http http, Clock clock) {
        this.settings = settings;
        this.http = http;
        this.clock = clock;
    }

    RevocationState state(X509CertificateHolder certificate, Authority issuer) throws Doubt {
        var now = clock.instant();
        var doubt = Doubt.of(Untold.NO_LIST);
        for (var published : settings.lists()) {
            try {
                var full = list(published.full());
                if (full.isNamedAfter(issuer)) {
                    mustBe(full, issuer, now, settings.skew());
                    return state(certificate, with(full, published.delta(), issuer, now), now);
                }
            } catch (Doubt unusable) {
                doubt = unusable; // another one may be this authority's, too
            }
        }
        throw doubt;
    }

    /** By lists that were kept: the full one and perhaps its delta. */
    static RevocationState keptState(
            X509CertificateHolder certificate, Authority issuer, RevocationProof kept, Duration skew) throws Doubt {
        var lists = new ArrayList<RevokedCertificates>();
        for (var der : kept.answers()) {
            var list = RevokedCertificates.of(der.content());
            if (lists.isEmpty() ? !list.isFull() : !list.continues(lists.getFirst())) {
                throw Doubt.of(Untold.LIST_UNREADABLE);
            }
            mustBeOf(list, issuer, kept.askedAt(), skew);
            lists.add(list);
        }
        if (lists.isEmpty()) {
            throw Doubt.of(Untold.NOTHING_KEPT);
        }
        return state(certificate, lists, kept.askedAt());
    }

    private static RevocationState state(
            X509CertificateHolder certificate, List<RevokedCertificates> lists, Instant askedAt) {
        var number = certificate.getSerialNumber();
        var last = lists.stream()
                .filter(list -> list.speaksOf(number))
                .reduce((_, later) -> later)
                .orElse(lists.getFirst());
        return new RevocationState(
                last.since(number).orElse(null),
                new RevocationProof(
                        RevocationProof.Source.LIST,
                        lists.stream().map(RevokedCertificates::der).toList(),
                        askedAt));
    }

    private List<RevokedCertificates> with(
            RevokedCertificates full, @Nullable URI address, Authority issuer, Instant now) {
        if (address != null) {
            try {
                var delta = list(address);
                mustBeOf(delta, issuer, now, settings.skew());
                if (delta.continues(full)) {
                    return List.of(full, delta);
                }
            } catch (Doubt _) { // the full list holds by itself until the next one is due
                return List.of(full);
            }
        }
        return List.of(full);
    }

    private static void mustBe(RevokedCertificates full, Authority issuer, Instant now, Duration skew) throws Doubt {
        if (!full.isFull()) {
            throw Doubt.of(Untold.LIST_UNREADABLE);
        }
        mustBeOf(full, issuer, now, skew);
    }

    private static void mustBeOf(RevokedCertificates list, Authority issuer, Instant now, Duration skew) throws Doubt {
        if (!list.isOf(issuer)) {
            throw Doubt.of(Untold.LIST_FORGED);
        }
        if (list.isBefore(now.minus(skew)) || list.isAfter(now.plus(skew))) {
            throw Doubt.of(Untold.LIST_STALE);
        }
    }

    private RevokedCertificates list(URI address) throws Doubt {
        var now = clock.instant();
        var result = fetched.asMap()
                .compute(address, (_, known) -> known != null && !isOver(known, now) ? known : fetch(address, now));
        if (result.list() == null) {
            throw result.failure() == null ? Doubt.of(Untold.LIST_UNREACHABLE) : result.failure();
        }
        return result.list();
    }

    private boolean isOver(Fetched known, Instant now) {
        return (known.list() == null || known.list().isBefore(now))
                && !now.isBefore(known.at().plus(settings.restAfterFailure()));
    }

    private Fetched fetch(URI address, Instant now) {
        try {
            return new Fetched(
                    RevokedCertificates.of(
                            http.get(address, settings.mostListBytes(), settings.listWithin(), FAILURES)),
                    null,
                    now);
        } catch (Doubt failure) {
            return new Fetched(null, failure, now);
        }
    }
}
