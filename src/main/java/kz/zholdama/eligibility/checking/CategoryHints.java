package kz.zholdama.eligibility.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.CaseFacts.Person;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person can be registered as unemployed at all (Social Code 99(3), 100), as far as his own categories and his history
 * tell. Known as soon as the categories are chosen; like all hints they decide nothing.
 */
public final class CategoryHints {

    /** Who studies or has a job cannot be registered as unemployed (Social Code 99(3)). */
    private static final List<Category> NEVER_UNEMPLOYED =
            List.of(Category.STUDENT, Category.SENIOR_PUPIL, Category.DOWNTIME);

    private final List<Evidence> hints = new ArrayList<>();

    private CategoryHints() {}

    /** @param day of application */
    public static List<Evidence> of(Person person, List<Participation> history, LocalDate day, RuleEdition edition) {
        var found = new CategoryHints();
        if (person.categories().contains(Category.UNEMPLOYED)) {
            found.otherCategories(person.categories());
            history.forEach(past -> found.placed(past, day));
        }
        history.forEach(past -> found.registeredAgain(past, person.unemployedSince(), edition.reregistrationDays()));
        return List.copyOf(found.hints);
    }

    private void otherCategories(Set<Category> own) {
        NEVER_UNEMPLOYED.forEach(other -> hintIf(own.contains(other), "unemployed-and-another", "category", other));
    }

    /** Who takes part in a subsidised workplace is employed. One whose slip is awaited may not have come. */
    private void placed(Participation past, LocalDate day) {
        var begun = past.from() != null && !past.from().isAfter(day) && past.slipAwaited() == null;
        hintIf(
                past.measure().kind().equals(MeasureKind.SUBSIDISED_WORKPLACE) && begun && past.runsOn(day),
                "unemployed-though-placed",
                "from",
                past.from());
    }

    /** Who leaves a measure of his own will is deregistered (Social Code 100), on the day on which he left at the earliest. */
    private void registeredAgain(Participation past, @Nullable LocalDate unemployedSince, int days) {
        var left = past.leftOn();
        if (left == null || !past.leftWithoutKnownGoodReason()) {
            return;
        }
        var registered = past.registeredAgain(unemployedSince);
        hintIf(
                registered != null && !registered.isAfter(left.plusDays(days)),
                "registered-again-early",
                "left",
                left,
                "registered",
                registered,
                "days",
                days);
    }

    private void hintIf(boolean doubtful, String key, @Nullable Object... values) {
        if (doubtful) {
            hints.add(Evidence.of("hint." + key, values));
        }
    }
}
