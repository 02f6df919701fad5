package kz.zholdama.channel.applications;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.Numbers;
import kz.zholdama.channel.ApplicantSignatures;
import kz.zholdama.channel.SignatureFinding;
import kz.zholdama.channel.gate.NoSuchResource;
import kz.zholdama.channel.reading.JsonText;
import kz.zholdama.channel.reading.Members;
import kz.zholdama.channel.reading.Wrong;
import kz.zholdama.channel.reading.WrongRequest;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.Bytes;
import kz.zholdama.platform.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers the applicant himself, whoever brings his question (A2.8): an account that sent nothing learns how an application
 * stands because its applicant signed that he wants to know. Nothing but a good signature will do: nobody could resolve another
 * one here.
 */
@Component
class StatusRequests {

    /** Clocks differ, people think: between signing and sending. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final String REQUIRED = "intake.problem.required";

    private final StatusRequestRows rows;
    private final ApplicantSignatures signatures;
    private final OwnApplications applications;
    private final Journal journal;
    private final Clock clock;

    StatusRequests(
            StatusRequestRows rows,
            ApplicantSignatures signatures,
            OwnApplications applications,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.signatures = signatures;
        this.applications = applications;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws WrongRequest   with everything that is wrong, also when it was signed too long ago, by another, or answered before
     * @throws NoSuchResource when there is no application of this number
     */
    Told answer(byte[] body) {
        var object = JsonText.object(body);
        var wrong = new ArrayList<Wrong>();
        var sent = new Members(wrong).read(object, SentStatusRequest.class, "");
        var now = clock.instant();
        require("/number", sent.number(), wrong);
        require("/signature", sent.signature(), wrong);
        moment(sent.moment(), wrong)
                .filter(at -> Duration.between(at, now).abs().compareTo(FRESH) > 0)
                .ifPresent(_ -> wrong.add(Wrong.of("/moment", "channel.problem.not-fresh")));
        if (!wrong.isEmpty()) {
            throw WrongRequest.ofMembers(wrong);
        }
        var asked = Optional.ofNullable(sent.number())
                .filter(one -> Numbers.isLike(DocumentKind.APPLICATION, one))
                .flatMap(rows::numbered)
                .orElseThrow(NoSuchResource::new);
        var signed = SignedRest.of(object);
        demandGood(asked, signatures.check(Objects.requireNonNull(sent.signature()), signed, asked.applicant(), now));
        return applications
                .toldOnce(asked.applicationId(), Bytes.of(Sha256.of(signed.content())), now)
                .orElseThrow(() -> refused("/moment", "channel.problem.repeated"));
    }

    private void demandGood(StatusRequestRows.Owned asked, SignatureFinding found) {
        var reason = switch (found) {
            case SignatureFinding.Good _ -> null;
            case SignatureFinding.Refused refused -> refused.reason();
            case SignatureFinding.CannotBeTold untold -> untold.reason();
        };
        if (reason != null) {
            journal.refused("application.look", Subject.of("application", asked.applicationId()), asked.centreId());
            throw refused("/signature", reason);
        }
    }

    private static void require(String at, @Nullable Object value, List<Wrong> wrong) {
        if (value == null && wrong.stream().noneMatch(one -> one.at().equals(at))) {
            wrong.add(Wrong.of(at, REQUIRED));
        }
    }

    private static Optional<Instant> moment(@Nullable String text, List<Wrong> wrong) {
        require("/moment", text, wrong);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            wrong.add(Wrong.of("/moment", "channel.problem.instant"));
            return Optional.empty();
        }
    }

    private static WrongRequest refused(String at, String key) {
        return WrongRequest.ofMembers(List.of(Wrong.of(at, key)));
    }
}
