package kz.zholdama.decision.annulment;

import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.desk.Imprint;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.forms.AnnulmentForm;
import kz.zholdama.forms.Form;

/** The act that annuls a signed document. */
record AnnulmentDocument(
        CareerCentre centre,
        StoredDocument annulled,
        String annulledTitle,
        String applicantName,
        String reason,
        String appealText) {

    Form form(Imprint imprint) {
        return new AnnulmentForm(
                imprint.number(),
                imprint.issuedOn(),
                centre.nameRu(),
                annulledTitle,
                annulled.number().orElseThrow(),
                annulled.issuedOn(),
                applicantName,
                reason,
                appealText,
                imprint.signatory(),
                imprint.mark());
    }

    @Override
    public String toString() {
        return "AnnulmentDocument[" + annulled.id() + "]";
    }
}
