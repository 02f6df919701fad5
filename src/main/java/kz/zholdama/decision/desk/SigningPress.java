package kz.zholdama.decision.desk;

import static kz.zholdama.platform.Argument.named;

import java.time.Clock;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.NewDocument;
import kz.zholdama.archive.Numbers;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.forms.PdfForms;
import kz.zholdama.forms.Signatory;
import kz.zholdama.platform.security.ActingAs;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.signing.SignatureDetails;
import kz.zholdama.signing.Signer;
import kz.zholdama.staff.acting.ActingDirectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers and prints a document, and signs and stores what it printed, in the running transaction. */
@Component
class SigningPress {

    private final DocumentArchive archive;
    private final Numbers numbers;
    private final PdfForms forms;
    private final DecisionDocuments documents;
    private final ActingDirectors acting;
    private final Texts texts;
    private final CurrentStaff staff;
    private final Clock clock;

    SigningPress(
            DocumentArchive archive,
            Numbers numbers,
            PdfForms forms,
            DecisionDocuments documents,
            ActingDirectors acting,
            Texts texts,
            CurrentStaff staff,
            Clock clock) {
        this.archive = archive;
        this.numbers = numbers;
        this.forms = forms;
        this.documents = documents;
        this.acting = acting;
        this.texts = texts;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The number is taken here, so call it after every other lock has been taken.
     *
     * @param apart it is signed elsewhere, and its signature kept beside it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Printed print(SignableDocument document, VerificationCode code, boolean apart) {
        acting.requireInForce(staff.get());
        var day = Dates.dayOf(clock.instant());
        var centre = document.centre();
        var number = numbers.next(document.kind(), centre.storedId(), centre.code(), day);
        var signatory = new Signatory(staff.actor().position(), staff.actor().name());
        var form = document.form(new Imprint(
                number,
                day,
                signatory,
                documents.mark(document.kind(), code, staff.get().actingAs(), apart)));
        return new Printed(code, number, day, forms.render(form));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    StoredDocument sign(SignableDocument document, Printed printed, Signer signer) {
        acting.requireInForce(staff.get());
        var kind = document.kind();
        var signed = signer.sign(
                printed.pdf(),
                new SignatureDetails(
                        texts.text(
                                "decision.signature-reason." + kind.name(),
                                Texts.RUSSIAN,
                                named("number", printed.number())),
                        clock.instant(),
                        staff.actor().name(),
                        staff.get()
                                .actingAs()
                                .map(ActingAs::inFull)
                                .orElse(staff.actor().position())));
        var application = document.application();
        var stored = archive.store(
                new NewDocument(
                        kind,
                        printed.number(),
                        application.id(),
                        application.centreId(),
                        printed.code(),
                        true,
                        printed.issuedOn()),
                signed,
                signer.detached());
        signer.stored(stored.id());
        return stored;
    }
}
