package kz.zholdama.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ZholdamaTest
class ApplicationsIT {

    @Autowired
    private Applications applications;

    @Autowired
    private Centres centres;

    @Autowired
    private Filings filings;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    @Test
    void listsNothingInANewCentre() {
        var centre = centres.create();
        As.a(centre.specialist()).stay();
        for (var order : CaseQuery.Order.values()) {
            var query = CaseQuery.of(EnumSet.allOf(ApplicationStatus.class)).matching("Ах_м%").sortedBy(order, false).onlyLate().page(0, 10);
            assertThat(applications.list(query)).isEmpty();
            assertThat(applications.count(query.matching("850101300123").takenBy(1))).isZero();
        }
    }

    @Test
    void listsTheMostUrgentFirstAndWhatIsDecidedLast() {
        var centre = centres.create();
        As.a(centre.specialist()).stay();
        var over = filings.register(centre.specialist(), Measure.PUBLIC_WORKS).applicationId();
        clock.advance(Duration.ofDays(1));
        var early = filings.register(centre.specialist(), Measure.PUBLIC_WORKS).applicationId();
        clock.advance(Duration.ofDays(1));
        var late = filings.register(centre.specialist(), Measure.PUBLIC_WORKS).applicationId();
        transactions.executeWithoutResult(_ -> applications.look(over).withdraw("", centre.specialist().actor(), clock.instant()));

        assertThat(applications.list(CaseQuery.of(Set.of()).page(0, 10))).extracting(CaseSummary::id).containsExactly(early, late, over);
    }
}
