package kz.zholdama.channel.applications;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentArchive.Released;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.Numbers;
import kz.zholdama.channel.accounts.Callers;
import kz.zholdama.channel.gate.NoSuchResource;
import kz.zholdama.channel.signatures.KeptSignatures;
import kz.zholdama.intake.registration.ElectronicIntake;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an account sent, and nothing else; of what others sent it is not even told that it is there. */
@Component
class OwnApplications {

    private final RequestRows requests;
    private final StatusRequestRows answered;
    private final ElectronicIntake intake;
    private final KeptSignatures signatures;
    private final DocumentArchive archive;
    private final Callers callers;
    private final Journal journal;

    OwnApplications(
            RequestRows requests,
            StatusRequestRows answered,
            ElectronicIntake intake,
            KeptSignatures signatures,
            DocumentArchive archive,
            Callers callers,
            Journal journal) {
        this.requests = requests;
        this.answered = answered;
        this.intake = intake;
        this.signatures = signatures;
        this.archive = archive;
        this.callers = callers;
        this.journal = journal;
    }

    /** @throws NoSuchResource when there is none of this number, or it is another account's (journalled) */
    @Transactional(readOnly = true)
    Told told(String number) {
        var request = own(number);
        var standing = intake.standing(request.applicationId());
        return Told.of(
                standing,
                request.externalId(),
                signatures.state(request.applicationId()).map(Enum::name).orElse(null),
                requests.history(request.applicationId()));
    }

    /**
     * The same to who has the applicant's word for it, however the application came; once.
     *
     * @param digest of what the applicant signed
     * @return empty when it was answered before
     */
    @Transactional
    Optional<Told> toldOnce(long applicationId, Bytes digest, Instant at) {
        if (!answered.isFirst(digest, at)) {
            return Optional.empty();
        }
        return Optional.of(Told.of(
                intake.standing(applicationId),
                null,
                signatures.state(applicationId).map(Enum::name).orElse(null),
                requests.history(applicationId)));
    }

    /** The signed result in force; empty while there is none. Throws like {@link #told}. */
    @Transactional(readOnly = true)
    Optional<Released> result(String number) {
        return archive.result(own(number).applicationId());
    }

    private RequestRows.Request own(String number) {
        var request = Optional.of(number)
                .filter(one -> Numbers.isLike(DocumentKind.APPLICATION, one))
                .flatMap(requests::numbered)
                .orElseThrow(NoSuchResource::new);
        if (request.accountId() != callers.current().accountId()) {
            journal.refused("application.look", Subject.of("application", request.applicationId()), null);
            throw new NoSuchResource();
        }
        return request;
    }
}
