package kz.zholdama.channel.applications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.channel.ApplicantSignatures;
import kz.zholdama.channel.SignatureFinding;
import kz.zholdama.channel.accounts.Callers;
import kz.zholdama.channel.accounts.ChannelCaller;
import kz.zholdama.channel.reading.JsonText;
import kz.zholdama.channel.reading.Wrong;
import kz.zholdama.channel.reading.WrongRequest;
import kz.zholdama.intake.registration.ElectronicIntake;
import kz.zholdama.intake.registration.ElectronicIntake.Standing;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Bytes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an application: reads it, checks all of it, asks whose signature it is, files it. Nothing is kept of what is refused. */
@Component
class Applying {

    private final ApplicationReader reader;
    private final RequestRows requests;
    private final ElectronicIntake intake;
    private final ApplicantSignatures signatures;
    private final Filing filing;
    private final Callers callers;
    private final Clock clock;

    Applying(
            ApplicationReader reader,
            RequestRows requests,
            ElectronicIntake intake,
            ApplicantSignatures signatures,
            Filing filing,
            Callers callers,
            Clock clock) {
        this.reader = reader;
        this.requests = requests;
        this.intake = intake;
        this.signatures = signatures;
        this.filing = filing;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param repeated whether it had been taken before */
    record Outcome(Standing standing, boolean repeated) {}

    /** @throws WrongRequest with everything that is wrong */
    Outcome apply(byte[] body) {
        var object = JsonText.object(body);
        var caller = callers.current();
        var read = reader.read(object);
        if (!read.wrong().isEmpty()) {
            throw refused(caller, read);
        }
        var canonical = SignedRest.of(object);
        var named = new Filing.Named(
                given(read.sent().externalId()), Bytes.of(DocumentArchive.sha256(canonical.content())), canonical);
        return earlier(caller, named).orElseGet(() -> first(caller, named, read));
    }

    private Outcome first(ChannelCaller caller, Filing.Named named, ApplicationReader.Read read) {
        var wrong = semantics(caller, read);
        if (!wrong.isEmpty()) { // the running case may be the same application, taken this very moment
            return earlier(caller, named).orElseThrow(() -> WrongRequest.ofMembers(wrong));
        }
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
            return earlier(caller, named).orElseThrow();
        }
    }

    private Optional<Outcome> earlier(ChannelCaller caller, Filing.Named named) {
        return requests.find(caller.accountId(), named.externalId()).map(request -> {
            if (!request.digest().equals(named.digest())) {
                throw WrongRequest.ofMembers(List.of(Wrong.of("/externalId", "channel.problem.other-content")));
            }
            return new Outcome(intake.standing(request.applicationId()), true);
        });
    }

    /** What could not be read, and as far as it goes what else is wrong. */
    private WrongRequest refused(ChannelCaller caller, ApplicationReader.Read read) {
        var all = new ArrayList<>(read.wrong());
        all.addAll(semantics(caller, read));
        return WrongRequest.ofMembers(all);
    }

    private List<Wrong> semantics(ChannelCaller caller, ApplicationReader.Read read) {
        return intake.problems(read.content(), read.centreId(), caller.channel()).stream()
                .map(Wrong::ofTyped)
                .toList();
    }

    private static <T> T given(@Nullable T read) {
        return Objects.requireNonNull(read, "a gap would have been found");
    }
}
