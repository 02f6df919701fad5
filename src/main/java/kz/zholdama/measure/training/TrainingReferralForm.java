package kz.zholdama.measure.training;

import java.time.LocalDate;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.Host;
import kz.zholdama.forms.MayBeMissing;
import kz.zholdama.forms.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * Annex 4: the referral to professional training in an educational organisation, with its return slip.
 *
 * @param number null only in a preview
 * @param months length in calendar months
 */
public record TrainingReferralForm(
        @MayBeMissing(onlyInPreview = true) @Nullable String number,
        String applicantName,
        Host organisation,
        int months,
        LocalDate from,
        LocalDate to,
        Signatory signatory,
        LocalDate issuedOn,
        @MayBeMissing @Nullable DocumentMark mark)
        implements Form {

    @Override
    public String template() {
        return "annex-4";
    }

    @Override
    public String toString() {
        return "TrainingReferralForm[hidden]";
    }
}
