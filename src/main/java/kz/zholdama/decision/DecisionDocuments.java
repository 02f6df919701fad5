package kz.zholdama.decision;

import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Form;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.PublicAddress;
import kz.zholdama.regulation.Settings;
import org.springframework.stereotype.Component;

/** Which document a decision becomes. Documents are in Russian, as the order has them. */
@Component
class DecisionDocuments {

    private final Kinds kinds;
    private final Texts texts;
    private final Settings settings;
    private final PublicAddress address;

    DecisionDocuments(Kinds kinds, Texts texts, Settings settings, PublicAddress address) {
        this.kinds = kinds;
        this.texts = texts;
        this.settings = settings;
        this.address = address;
    }

    /** @throws DecisionRefused when a referral has no place */
    Form form(Draft draft, Imprint imprint) {
        return document(draft).form(imprint);
    }

    private DecisionDocument document(Draft draft) {
        if (draft.kind() == DecisionKind.REASONED_REFUSAL) {
            return new ReasonedRefusalDocument(draft, this::russian, settings.appealText());
        }
        var place = draft.place();
        if (place == null) {
            throw new DecisionRefused(DecisionRefused.Reason.PLACE_LOST);
        }
        return new ReferralDocument(draft, place, paper(draft.application()));
    }

    static DocumentKind archived(DecisionKind kind) {
        return switch (kind) {
            case REFERRAL -> DocumentKind.REFERRAL;
            case REASONED_REFUSAL -> DocumentKind.REFUSAL;
        };
    }

    /** @param reason in sentences */
    DecisionDocument annulment(
            StoredDocument annulled, DecisionKind kind, Application application, CareerCentre centre, String reason) {
        return new AnnulmentDocument(
                centre,
                annulled,
                title(kind, application),
                application.content().applicant().name().full(),
                reason,
                settings.appealText());
    }

    /** "Направление на переселение", "Мотивированный ответ об отказе", as the act of annulment names it. */
    private String title(DecisionKind kind, Application application) {
        return russian(kind == DecisionKind.REFERRAL ? paper(application).title() : "decision.title.REFUSAL");
    }

    private PaperOfKind<?> paper(Application application) {
        return kinds.of(PaperOfKind.class, application.measure());
    }

    DocumentMark mark(VerificationCode code) {
        return new DocumentMark(code.printed(), address.verification(code.value()));
    }

    private String russian(String key) {
        return texts.text(key, Texts.RUSSIAN);
    }
}
