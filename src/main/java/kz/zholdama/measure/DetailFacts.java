package kz.zholdama.measure;

import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.RepresentativeConsent;
import org.jspecify.annotations.Nullable;

/**
 * What the details of a case tell the rules; null is "not told".
 *
 * @param wishedRegionLawful whether the settlement that the applicant wishes for may be his destination (Social Code 112)
 */
public record DetailFacts(
        CaseFacts.Training training,
        CaseFacts.Profession profession,
        @Nullable RepresentativeConsent representativeConsent,
        @Nullable CommissionAnswer commission,
        @Nullable Boolean wishedRegionLawful) {

    public static final DetailFacts NONE =
            new DetailFacts(CaseFacts.Training.UNKNOWN, CaseFacts.Profession.UNKNOWN, null, null, null);

    @Override
    public String toString() {
        return "DetailFacts[hidden]";
    }
}
