package kz.zholdama.signing.national.stamps;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.TimeStamp;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.asking.Http;
import kz.zholdama.signing.national.cms.DetachedCms;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.trust.Authorities;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.tsp.TimeStampResp;

/**
 * Has an authority say when a signature was there. The stamp is over the signature's value, as CAdES has it, and is proved like
 * the signature: by a key that leads to a root configured here. Safe for many threads.
 */
public final class TimeStamps implements AutoCloseable {

    private static final String TYPE = "application/timestamp-query";
    private static final int MOST_BYTES = 64 * 1024;
    private static final Http.Failures FAILURES = new Http.Failures(Untold.STAMP_UNREACHABLE, Untold.STAMP_SLOW);

    private final StampSettings settings;
    private final Authorities authorities;
    private final Http http;
    private final Clock clock;
    private final AtomicReference<Instant> restsUntil = new AtomicReference<>(Instant.MIN);

    public TimeStamps(StampSettings settings, Authorities authorities, Clock clock) {
        this.settings = settings;
        this.authorities = authorities;
        this.http = new Http(settings.connectWithin());
        this.clock = clock;
    }

    /**
     * A stamp of now.
     *
     * @param cms that was found to be in order
     * @throws Doubt when none is to be had that proves anything
     */
    public TimeStamp stamp(byte[] cms) throws Doubt {
        var signature = signature(cms);
        var request = new StampRequest(signature);
        var der = token(asked(request));
        var token = StampToken.of(der);
        token.prove(signature, authorities);
        if (!token.answers(request)) {
            throw Doubt.of(Untold.STAMP_OF_ANOTHER);
        }
        var now = clock.instant();
        if (token.at().isAfter(now.plus(settings.skew()))
                || token.at().isBefore(now.minus(settings.skew()).minus(settings.within()))) {
            throw Doubt.of(Untold.STAMP_STALE);
        }
        return new TimeStamp(Bytes.of(der), token.at());
    }

    /**
     * The moment that a stamp which was kept says of this signature: the authorities of then have to be configured still.
     *
     * @throws Doubt when it proves nothing
     */
    public Instant provedAt(byte[] cms, Bytes kept) throws Doubt {
        var token = StampToken.of(kept.content());
        token.prove(signature(cms), authorities);
        return token.at();
    }

    private static byte[] signature(byte[] cms) throws Doubt {
        try {
            return DetachedCms.of(cms).signature();
        } catch (Objection _) {
            throw Doubt.of(Untold.STAMP_UNREADABLE);
        }
    }

    private byte[] asked(StampRequest request) throws Doubt {
        var address = settings.address();
        if (address == null) {
            throw Doubt.of(Untold.STAMP_NOT_CONFIGURED);
        }
        if (clock.instant().isBefore(restsUntil.get())) {
            throw Doubt.of(Untold.STAMP_UNREACHABLE);
        }
        try {
            return http.post(address, request.encoded(), TYPE, MOST_BYTES, settings.within(), FAILURES);
        } catch (Doubt silent) {
            restsUntil.set(clock.instant().plus(settings.restAfterFailure()));
            throw silent;
        }
    }

    private static byte[] token(byte[] answer) throws Doubt {
        try {
            var response = TimeStampResp.getInstance(ASN1Primitive.fromByteArray(answer));
            var status = response.getStatus().getStatus().intValue();
            if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
                throw Doubt.of(Untold.STAMP_DENIED);
            }
            return response.getTimeStampToken().getEncoded();
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw Doubt.of(Untold.STAMP_UNREADABLE); // forged structures fail in many ways inside the library
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
