package kz.zholdama.measure.resettlement;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.MayBeMissing;
import kz.zholdama.forms.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * Annex 11: the referral to resettlement, with its return slip.
 *
 * @param number          null only in a preview
 * @param decisionDate    date of the regional commission's decision; without it and its number nothing is printed
 * @param destination     settlement, district and region
 * @param family          who moves too, may be empty
 * @param receivingCentre career centre of the place of resettlement for the slip; null leaves its lines to be filled in
 */
public record ResettlementReferralForm(
        @MayBeMissing(onlyInPreview = true) @Nullable String number,
        String applicantName,
        String iin,
        @Nullable LocalDate decisionDate,
        @Nullable String decisionNumber,
        String destination,
        String occupation,
        @MayBeMissing List<Relative> family,
        @MayBeMissing @Nullable String receivingCentre,
        Signatory signatory,
        LocalDate issuedOn,
        @MayBeMissing @Nullable DocumentMark mark)
        implements Form {

    public ResettlementReferralForm {
        family = List.copyOf(family);
    }

    @Override
    public String template() {
        return "annex-11";
    }

    @Override
    public String toString() {
        return "ResettlementReferralForm[hidden]";
    }
}
