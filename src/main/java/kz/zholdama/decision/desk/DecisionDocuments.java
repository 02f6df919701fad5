package kz.zholdama.decision.desk;

import java.util.Objects;
import java.util.Optional;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Form;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.platform.security.ActingAs;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.PublicAddress;
import kz.zholdama.referral.online.SlipCodes;
import kz.zholdama.regulation.Settings;
import org.springframework.stereotype.Component;

/** Which document a decision becomes. Documents are in Russian, as the order has them. */
@Component
public class DecisionDocuments {

    private final Kinds kinds;
    private final Texts texts;
    private final Settings settings;
    private final PublicAddress address;
    private final SlipCodes slips;

    DecisionDocuments(Kinds kinds, Texts texts, Settings settings, PublicAddress address, SlipCodes slips) {
        this.kinds = kinds;
        this.texts = texts;
        this.settings = settings;
        this.address = address;
        this.slips = slips;
    }

    /** @throws DecisionRefused when a referral has no place */
    Form form(DecisionToPrint toPrint, Imprint imprint) {
        return document(toPrint).form(imprint);
    }

    private DecisionDocument document(DecisionToPrint toPrint) {
        if (toPrint.kind() == DecisionKind.REASONED_REFUSAL) {
            return new ReasonedRefusalDocument(toPrint, this::russian, settings.appealText());
        }
        var place = toPrint.place();
        if (place == null) {
            throw new DecisionRefused(DecisionRefused.Reason.PLACE_LOST);
        }
        return new ReferralDocument(
                toPrint,
                place,
                kinds.of(PaperOfKind.class, toPrint.application().measure()));
    }

    public static DocumentKind archived(DecisionKind kind) {
        return switch (kind) {
            case REFERRAL -> DocumentKind.REFERRAL;
            case REASONED_REFUSAL -> DocumentKind.REFUSAL;
        };
    }

    /**
     * The slip of a referral gets a code of its own, in the running transaction.
     *
     * @param apart it is signed elsewhere, and its signature kept beside it
     */
    DocumentMark mark(DocumentKind kind, VerificationCode code, Optional<ActingAs> acting, boolean apart) {
        return new DocumentMark(
                code.printed(),
                address.verification(code.value()),
                kind == DocumentKind.REFERRAL ? slip(code) : null,
                acting.map(ActingAs::basis)
                        .map(basis -> new DocumentMark.Basis(
                                basis.russian(), Objects.requireNonNull(basis.kazakh(), "entered in both languages")))
                        .orElse(null),
                apart);
    }

    private DocumentMark.Slip slip(VerificationCode document) {
        var code = slips.newFor(document);
        return new DocumentMark.Slip(code.printed(), address.slip(code.value()));
    }

    private String russian(String key) {
        return texts.text(key, Texts.RUSSIAN);
    }
}
