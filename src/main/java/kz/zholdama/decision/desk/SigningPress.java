package kz.zholdama.decision.desk;

import java.time.Clock;
import java.util.function.Function;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.NewDocument;
import kz.zholdama.archive.Numbers;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.PdfForms;
import kz.zholdama.forms.Signatory;
import kz.zholdama.intake.Application;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.signing.SignatureDetails;
import kz.zholdama.signing.SignatureService;
import kz.zholdama.signing.UnlockedKey;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers, prints, signs and stores one document in the running transaction. The number is taken here, so call it after
 * every other lock has been taken.
 */
@Component
public class SigningPress {

    private final DocumentArchive archive;
    private final Numbers numbers;
    private final PdfForms forms;
    private final SignatureService signatures;
    private final DecisionDocuments documents;
    private final Texts texts;
    private final CurrentStaff staff;
    private final Clock clock;

    SigningPress(
            DocumentArchive archive,
            Numbers numbers,
            PdfForms forms,
            SignatureService signatures,
            DecisionDocuments documents,
            Texts texts,
            CurrentStaff staff,
            Clock clock) {
        this.archive = archive;
        this.numbers = numbers;
        this.forms = forms;
        this.signatures = signatures;
        this.documents = documents;
        this.texts = texts;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public StoredDocument sign(
            DocumentKind kind,
            Application application,
            CareerCentre centre,
            UnlockedKey key,
            Function<Imprint, Form> form) {
        var now = clock.instant();
        var day = Dates.dayOf(now);
        var signer = staff.actor();
        if (key.staffId() != signer.staffId()) {
            throw new AccessDeniedException("The key is not the signer's own");
        }
        var code = archive.newCode();
        var number = numbers.next(kind, centre.storedId(), centre.code(), day);
        var pdf = forms.render(form.apply(
                new Imprint(number, day, new Signatory(signer.position(), signer.name()), documents.mark(code))));
        var signed = signatures.sign(
                pdf,
                key,
                new SignatureDetails(
                        texts.text("decision.signature-reason." + kind.name(), Texts.RUSSIAN, number),
                        now,
                        signer.name(),
                        signer.position()));
        return archive.store(
                new NewDocument(kind, number, application.id(), application.centreId(), code, true, day), signed);
    }
}
