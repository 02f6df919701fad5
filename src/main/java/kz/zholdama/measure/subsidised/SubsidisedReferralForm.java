package kz.zholdama.measure.subsidised;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.Host;
import kz.zholdama.forms.MayBeMissing;
import kz.zholdama.forms.Signatory;
import kz.zholdama.person.Category;
import org.jspecify.annotations.Nullable;

/**
 * Annex 8: the referral to a subsidised workplace, with its return slip.
 *
 * @param number     null only in a preview
 * @param categories those that the form lists are underlined, at least one of them is needed
 * @param programme  one of the six subsidised measures, underlined in the form's list
 * @param further    name of a programme that is not in the form's list, underlined behind it
 * @param occupation name of the occupation, with its code if wished
 * @param months     length in calendar months
 */
public record SubsidisedReferralForm(
        @MayBeMissing(onlyInPreview = true) @Nullable String number,
        Set<Category> categories,
        String applicantName,
        String iin,
        Host employer,
        Measure programme,
        @MayBeMissing @Nullable String further,
        String occupation,
        int months,
        LocalDate from,
        LocalDate to,
        Signatory signatory,
        LocalDate issuedOn,
        @MayBeMissing @Nullable DocumentMark mark)
        implements Form {

    /** Those for which the form has a word. */
    private static final Set<Category> LISTED =
            EnumSet.of(Category.UNEMPLOYED, Category.STUDENT, Category.SENIOR_PUPIL, Category.DOWNTIME);

    public SubsidisedReferralForm {
        categories = Set.copyOf(categories);
    }

    @Override
    public String template() {
        return "annex-8";
    }

    @Override
    public Set<String> chosen() {
        var options = categories.stream().map(Category::name).collect(toCollection(HashSet::new));
        options.add(programme.name());
        return options;
    }

    @Override
    public Optional<String> lacking() {
        return Collections.disjoint(categories, LISTED) ? Optional.of("categories") : Optional.empty();
    }

    @Override
    public String toString() {
        return "SubsidisedReferralForm[hidden]";
    }
}
