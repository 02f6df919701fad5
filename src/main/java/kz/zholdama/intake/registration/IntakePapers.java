package kz.zholdama.intake.registration;

import static kz.zholdama.platform.Argument.named;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.checking.Shortcoming;
import kz.zholdama.forms.ApplicationForm;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.RefusalReceiptForm;
import kz.zholdama.forms.Signatory;
import kz.zholdama.intake.ApplicationContent;
import kz.zholdama.intake.registration.Arrivals.Arrival;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in the papers of the intake desk (A1, A3). The statutory forms are in Russian, whatever the screens are in. */
@Component
class IntakePapers {

    private final Texts texts;
    private final PublicAddress address;

    IntakePapers(Texts texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
    }

    ApplicationForm application(
            ApplicationContent content, Arrival arrival, String number, Actor takenBy, VerificationCode code) {
        var applicant = content.applicant();
        var stub = new ApplicationForm.AcceptanceStub(
                arrival.day(), number, new Signatory(takenBy.position(), takenBy.name()));
        return new ApplicationForm(
                arrival.centre().district(),
                applicant.name().full(),
                applicant.address().line(),
                content.measure(),
                new ApplicationForm.Consents(
                        content.consents().personalData(), content.consents().protectedSecrets()),
                content.documents().stream()
                        .filter(PresentedDocument::isPresent)
                        .map(this::attached)
                        .toList(),
                arrival.day(),
                stub,
                mark(code));
    }

    /** @param code null in a preview */
    RefusalReceiptForm receipt(
            ApplicationContent content,
            List<Shortcoming> shortcomings,
            Arrival arrival,
            Actor by,
            @Nullable VerificationCode code) {
        return new RefusalReceiptForm(
                arrival.centre().nameRu(),
                shortcomings.stream().map(this::lacking).toList(),
                arrival.centre().directorName(),
                by.name(),
                content.applicant().name().full(),
                arrival.day(),
                code == null ? null : mark(code));
    }

    private String attached(PresentedDocument document) {
        return Stream.of(
                        name(document.type().name()),
                        document.number() == null ? null : "№ " + document.number(),
                        document.issuer(),
                        document.issuedOn() == null
                                ? null
                                : russian("intake.paper.issued", named("day", document.issuedOn())),
                        document.presentation() == Presentation.DIGITAL ? russian("intake.paper.digital") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String lacking(Shortcoming shortcoming) {
        var name = name(shortcoming.type().name());
        return switch (shortcoming.reason()) {
            case MISSING -> russian("intake.paper.missing", named("document", name));
            case EXPIRED ->
                russian("intake.paper.expired", named("document", name), named("day", shortcoming.validUntil()));
        };
    }

    private String name(String type) {
        return russian("document." + type);
    }

    private String russian(String key, Argument... arguments) {
        return texts.text(key, Texts.RUSSIAN, arguments);
    }

    private DocumentMark mark(VerificationCode code) {
        return new DocumentMark(code.printed(), address.verification(code.value()));
    }
}
