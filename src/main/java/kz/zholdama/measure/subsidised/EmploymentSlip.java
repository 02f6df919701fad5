package kz.zholdama.measure.subsidised;

import static kz.zholdama.platform.Argument.named;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.parts.OccupationChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comes back from an employer of a subsidised workplace. */
@Component
class EmploymentSlip implements Subsidised, SlipOfKind<Workplace, Employment> {

    private static final int LONGEST_MONTH = 31;

    private final OccupationChoice occupations;

    EmploymentSlip(OccupationChoice occupations) {
        this.occupations = occupations;
    }

    @Override
    public Class<Employment> type() {
        return Employment.class;
    }

    @Override
    public Set<String> earlierNames() {
        return Set.of("8");
    }

    @Override
    public boolean hasTerm() {
        return true;
    }

    @Override
    public Class<Workplace> place() {
        return Workplace.class;
    }

    @Override
    public List<SlipQuestion> questions() {
        return List.of(
                SlipQuestion.day("contractDate")
                        .labelled("slip.labour-contract-date")
                        .hinted("slip.contract-or-order"),
                SlipQuestion.text("contractNumber").labelled("slip.labour-contract-number"),
                SlipQuestion.day("orderDate"),
                SlipQuestion.text("orderNumber"),
                SlipQuestion.name("position", occupations::kept, occupations::reading)
                        .thatIsExpected(),
                SlipQuestion.number("months").thatIsExpected(),
                SlipQuestion.day("from").thatIsExpected(),
                SlipQuestion.day("to").thatIsExpected(),
                SlipQuestion.yesOrNo("orderCopyAttached"));
    }

    @Override
    public Employment expected(Workplace place) {
        return new Employment(
                null, null, null, null, place.occupation(), place.months(), place.from(), place.to(), false);
    }

    @Override
    public void check(Employment slip, SlipChecks checks) {
        oneOfTwoPapers(slip, checks);
        checks.text("position", slip.position());
        checks.months("months", slip.months());
        var from = slip.from();
        if (checks.present("from", from) && from != null && from.isBefore(checks.referredOn())) {
            checks.add("from", "referral.problem.before-referral", named("day", checks.referredOn()));
        }
        var to = slip.to();
        if (!checks.present("to", to) || to == null || from == null) {
            return;
        }
        var months = slip.months();
        if (!to.isAfter(from)) {
            checks.add("to", "referral.problem.not-after", named("day", from));
        } else if (months != null && Math.abs(ChronoUnit.DAYS.between(from.plusMonths(months), to)) > LONGEST_MONTH) {
            checks.add("to", "referral.problem.not-so-many-months", named("months", months));
        }
    }

    /** The employer sends the order, the contract, or both; of each that is begun both number and date. */
    private static void oneOfTwoPapers(Employment slip, SlipChecks checks) {
        var contract = slip.contractDate() != null || hasText(slip.contractNumber());
        var order = slip.orderDate() != null || hasText(slip.orderNumber());
        if (!contract && !order) {
            checks.add("contractNumber", "referral.problem.contract-or-order");
            checks.add("orderNumber", "referral.problem.contract-or-order");
        }
        if (contract) {
            checks.paper("contractDate", slip.contractDate(), "contractNumber", slip.contractNumber());
        }
        if (order) {
            checks.paper("orderDate", slip.orderDate(), "orderNumber", slip.orderNumber());
        }
    }

    private static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public void tell(Employment slip, Telling telling) {
        telling.paper("slip.labour-contract", slip.contractNumber(), slip.contractDate())
                .paper("slip.order", slip.orderNumber(), slip.orderDate())
                .with(
                        "slip.position",
                        slip.position() == null ? null : occupations.reading(slip.position(), telling.language()))
                .term("referral.term", slip.months(), slip.from(), slip.to())
                .with(
                        "slip.order-copy.short",
                        telling.text(slip.orderCopyAttached() ? "slip.attached" : "slip.not-attached"));
    }
}
