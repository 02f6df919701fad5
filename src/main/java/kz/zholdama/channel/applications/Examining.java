package kz.zholdama.channel.applications;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.channel.accounts.ChannelCaller;
import kz.zholdama.channel.reading.Wrong;
import kz.zholdama.channel.reading.WrongRequest;
import kz.zholdama.intake.registration.ElectronicIntake;
import kz.zholdama.intake.registration.ElectronicIntake.Standing;
import kz.zholdama.platform.Bytes;
import kz.zholdama.platform.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Looks at an application before anything is written, in one go: what it says, whether it came before, what is wrong with it. */
@Component
class Examining {

    private final ApplicationReader reader;
    private final RequestRows requests;
    private final ElectronicIntake intake;

    Examining(ApplicationReader reader, RequestRows requests, ElectronicIntake intake) {
        this.reader = reader;
        this.requests = requests;
        this.intake = intake;
    }

    /** @param earlier where it stands, when it had been taken before */
    record Examined(Filing.Named named, ApplicationReader.Read read, Optional<Standing> earlier) {}

    /** @throws WrongRequest with everything that is wrong, as far as it could be read */
    @Transactional(readOnly = true)
    Examined examine(ChannelCaller caller, ObjectNode object) {
        var read = reader.read(object);
        var wrong = semantics(caller, read);
        if (!read.wrong().isEmpty()) {
            throw WrongRequest.ofMembers(
                    Stream.concat(read.wrong().stream(), wrong.stream()).toList());
        }
        var named = named(object, read.sent());
        var earlier = earlier(caller, named); // after the rest: a case that runs by now may be this very application's
        if (earlier.isEmpty() && !wrong.isEmpty()) {
            throw WrongRequest.ofMembers(wrong);
        }
        return new Examined(named, read, earlier);
    }

    /**
     * Where an application stands that was sent before under the same name.
     *
     * @throws WrongRequest when it was another one
     */
    @Transactional(readOnly = true)
    Optional<Standing> earlier(ChannelCaller caller, Filing.Named named) {
        return requests.find(caller.accountId(), named.externalId()).map(request -> {
            if (!request.digest().equals(named.digest())) {
                throw WrongRequest.ofMembers(List.of(Wrong.of("/externalId", "channel.problem.other-content")));
            }
            return intake.standing(request.applicationId());
        });
    }

    private static Filing.Named named(ObjectNode object, SentApplication sent) {
        var canonical = SignedRest.of(object);
        return new Filing.Named(
                Objects.requireNonNull(sent.externalId(), "a gap would have been found"),
                Bytes.of(Sha256.of(canonical.content())),
                canonical);
    }

    private List<Wrong> semantics(ChannelCaller caller, ApplicationReader.Read read) {
        return intake.problems(read.content(), read.centreId(), caller.channel()).stream()
                .map(Wrong::ofTyped)
                .toList();
    }
}
