package kz.zholdama.channel.signatures;

import java.time.Instant;
import kz.zholdama.channel.ApplicantSignatures;
import kz.zholdama.channel.Bytes;
import kz.zholdama.channel.SignatureFinding;
import kz.zholdama.person.Iin;

/** Where nothing knows the national signature nobody can tell whose one is: each application waits for a specialist. */
final class UncheckedSignatures implements ApplicantSignatures {

    @Override
    public SignatureFinding check(Bytes cms, Bytes signed, Iin applicant, Instant at) {
        return new SignatureFinding.CannotBeTold(
                "channel.signature.untold.NO_AUTHORITIES", SignatureFinding.Evidence.NONE);
    }
}
