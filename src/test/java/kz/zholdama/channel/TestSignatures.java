package kz.zholdama.channel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Bytes;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Finds what the "signature" itself says: good, refused, or anything else, of which nobody can tell. */
@TestComponent
@Primary
public class TestSignatures implements ApplicantSignatures {

    public static final String REASON = "signing.national.untold.NO_AUTHORITIES";

    private final AtomicReference<@Nullable ApplicantSignatures> real = new AtomicReference<>();

    /** From now on signatures are looked at; null for as before. */
    public void lookAt(@Nullable ApplicantSignatures checks) {
        real.set(checks);
    }

    @Override
    public SignatureFinding check(Bytes cms, Bytes signed, Iin applicant, Instant at) {
        var checks = real.get();
        if (checks != null) {
            return checks.check(cms, signed, applicant, at);
        }
        var proof = new SignatureFinding.Evidence(List.of(Bytes.of(new byte[] {1})), List.of(Bytes.of(new byte[] {2})));
        return switch (new String(cms.content(), StandardCharsets.UTF_8)) {
            case "good" -> new SignatureFinding.Good(proof);
            case "refused" -> new SignatureFinding.Refused(REASON, SignatureFinding.Evidence.NONE);
            default -> new SignatureFinding.CannotBeTold(REASON, SignatureFinding.Evidence.NONE);
        };
    }
}
