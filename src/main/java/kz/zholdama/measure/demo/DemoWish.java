package kz.zholdama.measure.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What an invented citizen wants.
 *
 * @param home  settlement of his address
 * @param host  employer or organisation to refer to, code of the settlement to move to; null where nobody is referred
 * @param today when it is written down
 */
public record DemoWish(
        String surname,
        Sex sex,
        LocalDate born,
        Set<Category> categories,
        long home,
        ChosenOccupation occupation,
        @Nullable String host,
        LocalDate today) {

    public DemoWish {
        categories = Set.copyOf(categories);
    }

    /** The host of a case that leads somewhere. */
    public String toHost() {
        return Objects.requireNonNull(host, "nobody is referred in this case");
    }

    @Override
    public String toString() {
        return "DemoWish[hidden]";
    }
}
