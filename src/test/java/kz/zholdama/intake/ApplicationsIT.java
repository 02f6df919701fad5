package kz.zholdama.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZholdamaTest
class ApplicationsIT {

    @Autowired
    private Applications applications;

    @Autowired
    private Centres centres;

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
}
