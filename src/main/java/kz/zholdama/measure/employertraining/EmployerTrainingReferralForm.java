package kz.zholdama.measure.employertraining;

import java.time.LocalDate;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.Host;
import kz.zholdama.forms.MayBeMissing;
import kz.zholdama.forms.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * Annex 5: the referral to professional training at an employer's workplace, with its return slip.
 *
 * @param number null only in a preview
 * @param months length in calendar months
 */
public record EmployerTrainingReferralForm(
        @MayBeMissing(onlyInPreview = true) @Nullable String number,
        String applicantName,
        Host employer,
        int months,
        LocalDate from,
        LocalDate to,
        Signatory signatory,
        LocalDate issuedOn,
        @MayBeMissing @Nullable DocumentMark mark)
        implements Form {

    @Override
    public String template() {
        return "annex-5";
    }

    @Override
    public String toString() {
        return "EmployerTrainingReferralForm[hidden]";
    }
}
