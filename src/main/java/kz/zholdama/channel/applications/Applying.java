package kz.zholdama.channel.applications;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import kz.zholdama.channel.ApplicantSignatures;
import kz.zholdama.channel.SignatureFinding;
import kz.zholdama.channel.accounts.Callers;
import kz.zholdama.channel.accounts.ChannelCaller;
import kz.zholdama.channel.applications.Examining.Examined;
import kz.zholdama.channel.reading.JsonText;
import kz.zholdama.channel.reading.Wrong;
import kz.zholdama.channel.reading.WrongRequest;
import kz.zholdama.intake.registration.ElectronicIntake.Standing;
import kz.zholdama.person.Iin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an application: reads it, checks all of it, asks whose signature it is, files it. Nothing is kept of what is refused. */
@Component
class Applying {

    private final Examining examining;
    private final ApplicantSignatures signatures;
    private final Filing filing;
    private final Callers callers;
    private final Clock clock;

    Applying(Examining examining, ApplicantSignatures signatures, Filing filing, Callers callers, Clock clock) {
        this.examining = examining;
        this.signatures = signatures;
        this.filing = filing;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param repeated whether it had been taken before */
    record Outcome(Standing standing, boolean repeated) {}

    /** @throws WrongRequest with everything that is wrong */
    Outcome apply(byte[] body) {
        var caller = callers.current();
        var examined = examining.examine(caller, JsonText.object(body));
        return examined.earlier().map(standing -> new Outcome(standing, true)).orElseGet(() -> first(caller, examined));
    }

    private Outcome first(ChannelCaller caller, Examined examined) {
        var read = examined.read();
        var named = examined.named();
        var signature = given(read.sent().signature());
        var found = signatures.check(
                signature, named.canonical(), Iin.of(read.content().person().iin()), clock.instant());
        if (found instanceof SignatureFinding.Refused refused) {
            throw WrongRequest.ofMembers(List.of(Wrong.of("/signature", refused.reason())));
        }
        try {
            return new Outcome(
                    filing.file(caller, named, read.content(), given(read.centreId()), signature, found), false);
        } catch (RequestRows.Repeated _) {
            return new Outcome(examining.earlier(caller, named).orElseThrow(), true);
        }
    }

    private static <T> T given(@Nullable T read) {
        return Objects.requireNonNull(read, "a gap would have been found");
    }
}
