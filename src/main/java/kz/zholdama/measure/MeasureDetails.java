package kz.zholdama.measure;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.person.FullName;
import org.jspecify.annotations.Nullable;

/** What is asked only for the measure applied for. One record a kind of measure. */
public sealed interface MeasureDetails {

    /** Professional training (Social Code 109). */
    record Training(
            @Nullable TrainingReason reason, @Nullable String qualification) implements MeasureDetails {}

    /**
     * Subsidised workplace (Social Code 111). Graduation and experience only for youth practice, contract of
     * generations and first workplace; school only for a student or senior pupil; a representative's consent only for a minor.
     */
    record Subsidised(
            @Nullable Occupation occupation,
            @Nullable Graduation graduation,
            @Nullable Boolean anyExperience,
            @Nullable Boolean experienceInProfession,
            @Nullable String school,
            @Nullable RepresentativeConsent consent)
            implements MeasureDetails {}

    /**
     * Voluntary resettlement (Social Code 112). The destination may be wished for loosely: a region or a settlement.
     *
     * @param commissionDecision number and date, when the commission has decided
     * @param commission         null while not told
     */
    record Resettlement(
            @Nullable Long wantedSettlementId,
            @Nullable String wantedPlace,
            @Nullable Occupation occupation,
            List<FamilyMember> family,
            @Nullable CommissionDecision commissionDecision,
            @Nullable CommissionAnswer commission)
            implements MeasureDetails {
        public Resettlement {
            family = family == null ? List.of() : List.copyOf(family);
            if (commission == null && commissionDecision != null) {
                commission = CommissionAnswer.DECIDED; // what was filed earlier says no more than that
            }
        }
    }

    /** An occupation of НК РК 01-2017 with its name as it was on that day. */
    record Occupation(Long id, String code, String name) {}

    record Graduation(
            @Nullable String institution,
            @Nullable String speciality,
            @Nullable EducationLevel level,
            @Nullable LocalDate graduatedOn) {}

    record FamilyMember(String relation, FullName name) {}

    /** Decision of the regional commission on resettlement. */
    record CommissionDecision(
            @Nullable String number, @Nullable LocalDate date) {}
}
