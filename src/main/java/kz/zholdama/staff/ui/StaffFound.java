package kz.zholdama.staff.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.search.SearchHit;
import kz.zholdama.platform.ui.search.SearchSource;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.StaffFilter;
import kz.zholdama.staff.account.StaffOrder;
import org.springframework.core.annotation.Order;

/** Accounts, for whoever keeps or reads them. */
@SpringComponent
@Order(4)
class StaffFound implements SearchSource {

    private final StaffDirectory directory;

    StaffFound(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.ADMINISTRATOR, Role.AUDITOR);
    }

    @Override
    public List<SearchHit> find(String typed) {
        return directory.list(new StaffFilter(typed, null, null, null), StaffOrder.BY_NAME, 0, MOST).stream()
                .map(account -> new SearchHit(
                        "search.staff",
                        account.details().name().full(),
                        account.username() + " · " + StaffTexts.position(account.details()),
                        "staff?id=" + account.id()))
                .toList();
    }
}
