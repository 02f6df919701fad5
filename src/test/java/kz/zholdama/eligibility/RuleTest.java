package kz.zholdama.eligibility;

import static kz.zholdama.eligibility.Cases.TODAY;
import static kz.zholdama.eligibility.Cases.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every rule says of itself. */
class RuleTest {

    private static final Measure MEASURE = Measure.YOUTH_PRACTICE;
    private static final Programme BARE = Programme.of(Category.UNEMPLOYED);
    private static final Programme DEMANDING = BARE.withMinAge(18)
            .withMaxAge(35, true)
            .withPensionAgeAsLimit()
            .withGraduation(3, Set.of(EducationLevel.HIGHER))
            .withExperience(Programme.Experience.NONE)
            .withOwnProfession()
            .withMaxMonths(6);

    @SuppressWarnings("unused") // as a source of arguments
    private static final Iterable<Measure> MEASURES = Measure.OF_THE_LAW;

    @Test
    void namesTheParameterWithoutWhichItDoesNotAsk() {
        var parameters = Arrays.stream(Programme.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(LawsRules.RULES)
                .filteredOn(rule -> rule.appliesTo(MEASURE, with(DEMANDING)) && !rule.appliesTo(MEASURE, with(BARE)))
                .extracting(Rule::parameter)
                .hasSize(8)
                .isSubsetOf(parameters);
    }

    @ParameterizedTest
    @FieldSource("MEASURES")
    void announcesEveryFactThatItMayFindMissing(Measure measure) {
        var edition = FirstEdition.edition();
        var unknown = aPerson(Category.UNEMPLOYED, Category.KANDAS)
                .applyingFor(measure)
                .bornOn(null)
                .of(null)
                .giving(null)
                .educated(null)
                .graduatedOn(null)
                .experienced(null, null)
                .inOwnProfession(null)
                .withoutPlace()
                .withRepresentative(null)
                .withConsentsUnknown()
                .withHistoryUnchecked()
                .unchecked();

        assertThat(unknown.assess().findings())
                .filteredOn(Finding.Unknown.class::isInstance)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(LawsRules.ASSESSOR
                                .rule(finding.rule())
                                .orElseThrow()
                                .needs(measure, edition))
                        .contains(((Finding.Unknown) finding).missing()));
    }

    private static RuleEdition with(Programme programme) {
        return FirstEdition.edition().next("2027-01", TODAY, MEASURE, programme);
    }
}
