package kz.zholdama.referral.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.search.SearchHit;
import kz.zholdama.platform.ui.search.SearchSource;
import kz.zholdama.referral.online.ScannedSlips;
import org.springframework.core.annotation.Order;

/** The slip that came back on paper, by the code on it. */
@SpringComponent
@Order(2)
class SlipSearch implements SearchSource {

    private final ScannedSlips slips;

    SlipSearch(ScannedSlips slips) {
        this.slips = slips;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR);
    }

    @Override
    public List<SearchHit> find(String typed) {
        return VerificationCode.parse(typed).flatMap(slips::find).stream()
                .map(found -> new SearchHit(
                        "search.slips",
                        "№ " + found.number(),
                        found.applicantName(),
                        "referrals/" + found.applicationId()))
                .toList();
    }
}
