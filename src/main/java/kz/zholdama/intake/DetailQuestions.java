package kz.zholdama.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;
import org.jspecify.annotations.Nullable;

/**
 * What has to be asked for a subsidised workplace beside the occupation, because the programme's conditions turn on it.
 *
 * @param graduation institution, speciality, level and date of graduation
 * @param experience whether the person has worked at all
 * @param experienceInProfession whether he has worked in his profession, when he has worked
 * @param school     where a student or pupil studies
 * @param representative whether a legal representative consents, of who is under age (Social Code 111(6))
 */
public record DetailQuestions(
        boolean graduation,
        boolean experience,
        boolean experienceInProfession,
        boolean school,
        boolean representative) {

    /** @param on counted day of receipt */
    static DetailQuestions of(
            Measure measure,
            Set<Category> categories,
            @Nullable LocalDate birthDate,
            LocalDate on,
            RuleEdition edition) {
        var programme = edition.programme(measure);
        var graduation = !programme.levels().isEmpty() || programme.graduatedWithinYears() != null;
        var experience = graduation || programme.experience() != Programme.Experience.ANY;
        var consent = edition.parentalConsent();
        return new DetailQuestions(
                graduation,
                experience,
                graduation,
                consent.measures().contains(measure) && !Collections.disjoint(consent.categories(), categories),
                edition.asksRepresentative(measure, birthDate, on));
    }
}
