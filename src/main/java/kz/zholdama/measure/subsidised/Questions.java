package kz.zholdama.measure.subsidised;

import java.util.Collections;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.measure.Circumstances;

/**
 * What has to be asked for a subsidised workplace beside the occupation, because the programme's conditions turn on it.
 *
 * @param graduation institution, speciality, level and date of graduation
 * @param experience whether the person has worked at all
 * @param experienceInProfession whether he has worked in his profession, when he has worked
 * @param school     where a student or pupil studies
 * @param representative whether a legal representative consents, of who is under age (Social Code 111(6))
 */
record Questions(
        boolean graduation,
        boolean experience,
        boolean experienceInProfession,
        boolean school,
        boolean representative) {

    static Questions of(Circumstances of) {
        var programme = of.programme();
        var graduation = !programme.levels().isEmpty() || programme.graduatedWithinYears() != null;
        var experience = graduation || programme.experience() != Programme.Experience.ANY;
        var consent = of.edition().parentalConsent();
        return new Questions(
                graduation,
                experience,
                graduation || programme.experience() == Programme.Experience.NONE_IN_PROFESSION,
                consent.measures().contains(of.measure())
                        && !Collections.disjoint(consent.categories(), of.categories()),
                of.edition().asksRepresentative(of.measure(), of.birthDate(), of.countsFrom()));
    }
}
