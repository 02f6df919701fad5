package kz.zholdama.channel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import kz.zholdama.person.Iin;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Finds what the "signature" itself says: good, refused, or anything else, of which nobody can tell. */
@TestComponent
@Primary
public class TestSignatures implements ApplicantSignatures {

    public static final String REASON = "signing.national.untold.NO_AUTHORITIES";

    @Override
    public SignatureFinding check(Bytes cms, Bytes signed, Iin applicant, Instant at) {
        var proof = new SignatureFinding.Evidence(List.of(Bytes.of(new byte[] {1})), List.of(Bytes.of(new byte[] {2})));
        return switch (new String(cms.content(), StandardCharsets.UTF_8)) {
            case "good" -> new SignatureFinding.Good(proof);
            case "refused" -> new SignatureFinding.Refused(REASON, SignatureFinding.Evidence.NONE);
            default -> new SignatureFinding.CannotBeTold(REASON, SignatureFinding.Evidence.NONE);
        };
    }
}
