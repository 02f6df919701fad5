package kz.zholdama.measure.resettlement;

import java.util.List;
import java.util.Set;
import kz.zholdama.directory.Settlements;
import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.measure.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comes back from where a person was resettled to. */
@Component
class ResettledSlip implements Resettlement, SlipOfKind<Destination, Resettled> {

    private final Settlements settlements;

    ResettledSlip(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public Class<Resettled> type() {
        return Resettled.class;
    }

    @Override
    public Set<String> earlierNames() {
        return Set.of("11");
    }

    @Override
    public boolean hasTerm() {
        return false;
    }

    @Override
    public Class<Destination> place() {
        return Destination.class;
    }

    @Override
    public List<SlipQuestion> questions() {
        return List.of(
                SlipQuestion.day("contractDate")
                        .labelled("slip.social-contract-date")
                        .thatIsExpected(),
                SlipQuestion.text("contractNumber")
                        .labelled("slip.social-contract-number")
                        .thatIsExpected(),
                SlipQuestion.day("orderDate").thatIsExpected(),
                SlipQuestion.text("orderNumber").thatIsExpected(),
                SlipQuestion.oneOf("housing", Housing.class, "housing.").thatIsExpected(),
                SlipQuestion.name("settlement", settlements::kept, settlements::reading)
                        .thatIsExpected(),
                SlipQuestion.text("employer"),
                SlipQuestion.text("employerAddress"),
                SlipQuestion.text("employerPhone"));
    }

    @Override
    public Resettled expected(Destination place) {
        return new Resettled(null, null, null, null, null, place.destination(), null, null, null);
    }

    @Override
    public void check(Resettled slip, SlipChecks checks) {
        checks.paper("contractDate", slip.contractDate(), "contractNumber", slip.contractNumber());
        checks.paper("orderDate", slip.orderDate(), "orderNumber", slip.orderNumber());
        checks.present("housing", slip.housing());
        checks.text("settlement", slip.settlement());
        checks.optional("employer", slip.employer());
        checks.optional("employerAddress", slip.employerAddress());
        checks.optional("employerPhone", slip.employerPhone());
    }

    @Override
    public void tell(Resettled slip, Telling telling) {
        telling.paper("slip.social-contract", slip.contractNumber(), slip.contractDate())
                .paper("slip.order", slip.orderNumber(), slip.orderDate())
                .word("slip.housing", "housing", slip.housing())
                .with("slip.settlement", place(slip.settlement(), telling))
                .with("slip.employer", slip.employer())
                .with("slip.employerAddress", slip.employerAddress())
                .with("slip.employerPhone", slip.employerPhone());
    }

    private @Nullable String place(@Nullable String settlement, Telling telling) {
        return settlement == null ? null : settlements.reading(settlement, telling.language());
    }
}
