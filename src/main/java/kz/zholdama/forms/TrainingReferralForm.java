package kz.zholdama.forms;

import java.time.LocalDate;
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
    public String toString() {
        return "TrainingReferralForm[hidden]";
    }
}
