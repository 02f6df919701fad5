package kz.zholdama.measure;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Signatory;
import kz.zholdama.person.Category;
import org.jspecify.annotations.Nullable;

/**
 * What every referral prints, of whatever kind.
 *
 * @param number null in a preview
 * @param mark   null in a preview
 */
public record ReferralPaper(
        @Nullable String number,
        Measure measure,
        Set<Category> categories,
        String applicantName,
        String iin,
        Signatory signatory,
        LocalDate issuedOn,
        @Nullable DocumentMark mark) {

    public ReferralPaper {
        categories = Set.copyOf(categories);
    }

    @Override
    public String toString() {
        return "ReferralPaper[hidden]";
    }
}
