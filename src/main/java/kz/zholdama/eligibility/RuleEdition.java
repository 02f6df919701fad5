package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kz.zholdama.person.Category;

/**
 * Everything a later edition of the law can change, in force from a day on. A case is judged by the edition in force on
 * its counted day of receipt.
 *
 * @param trainingOnceInYears       Social Code 109(1)
 * @param leftTrainingYears         109(4): calendar years after re-registration
 * @param leftTrainingTimes         109(4): how often one may be referred again
 * @param leftSubsidisedMonths      111(7): months after re-registration
 * @param leftSubsidisedScope       measures whose leaving counts for 111(7)
 * @param consentFromAge            A2.8: parental consent from this age …
 * @param consentBelowAge           … and below this one
 * @param consentCategories         A2.8: whose consent is asked
 */
public record RuleEdition(String name, LocalDate effectiveFrom, int termWorkingDays, int slipWorkingDays,
                          Map<Measure, Programme> programmes, PensionAge pensionAge, int trainingOnceInYears,
                          int leftTrainingYears, int leftTrainingTimes, int leftSubsidisedMonths,
                          Set<Measure> leftSubsidisedScope, int consentFromAge, int consentBelowAge,
                          Set<Category> consentCategories) {

    public RuleEdition {
        programmes = Map.copyOf(programmes);
        leftSubsidisedScope = Set.copyOf(leftSubsidisedScope);
        consentCategories = Set.copyOf(consentCategories);
    }

    public Programme programme(Measure measure) {
        return programmes.get(measure);
    }
}
