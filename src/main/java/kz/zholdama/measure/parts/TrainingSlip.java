package kz.zholdama.measure.parts;

import static kz.zholdama.platform.Argument.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.measure.Telling;
import org.jspecify.annotations.Nullable;

/** What the slips of both ways of training say alike (A4, A5): by which order, as what and until when someone is trained. */
public interface TrainingSlip extends ReturnSlip {

    @Nullable
    LocalDate orderDate();

    @Nullable
    String orderNumber();

    @Nullable
    String qualification();

    /** Calendar months. */
    @Nullable
    Integer months();

    @Nullable
    LocalDate until();

    @Override
    default Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until());
    }

    static List<SlipQuestion> questions() {
        return Stream.of(
                        SlipQuestion.day("orderDate"),
                        SlipQuestion.text("orderNumber"),
                        SlipQuestion.text("qualification"),
                        SlipQuestion.number("months"),
                        SlipQuestion.day("until"))
                .map(SlipQuestion::thatIsExpected)
                .toList();
    }

    /** Trained for so many months until a day, from the day of the order on. */
    default void check(SlipChecks checks) {
        checks.paper("orderDate", orderDate(), "orderNumber", orderNumber());
        checks.text("qualification", qualification());
        checks.months("months", months());
        var until = until();
        if (checks.present("until", until) && until != null) {
            var ordered = orderDate();
            var begin = ordered == null ? checks.referredOn() : ordered;
            var months = months();
            if (!until.isAfter(begin)) {
                checks.add("until", "referral.problem.not-after", named("day", begin));
            } else if (months != null && until.isAfter(begin.plusMonths(months + 2L))) {
                checks.add("until", "referral.problem.longer-than-months", named("months", months));
            }
        }
    }

    default Telling tell(Telling telling) {
        return telling.paper("slip.order", orderNumber(), orderDate())
                .with("slip.qualification", qualification())
                .with("slip.months", String.valueOf(months()))
                .day("slip.until", until());
    }
}
