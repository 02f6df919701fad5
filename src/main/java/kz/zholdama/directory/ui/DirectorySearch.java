package kz.zholdama.directory.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.search.SearchHit;
import kz.zholdama.platform.ui.search.SearchSource;
import org.springframework.core.annotation.Order;

/** Whoever takes people: employers and educational organisations in use. */
@SpringComponent
@Order(3)
class DirectorySearch implements SearchSource {

    private final Employers employers;
    private final Organisations organisations;

    DirectorySearch(Employers employers, Organisations organisations) {
        this.employers = employers;
        this.organisations = organisations;
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.complementOf(EnumSet.of(Role.INTEGRATION, Role.CONTACT_CENTRE));
    }

    @Override
    public List<SearchHit> find(String typed) {
        var wanted = ListRequest.of(typed, 0, MOST);
        return Stream.concat(
                        employers.list(wanted).stream().map(DirectorySearch::employer),
                        organisations.list(wanted).stream().map(DirectorySearch::organisation))
                .toList();
    }

    private static SearchHit employer(Entry<Employer> entry) {
        return new SearchHit(
                "search.employers",
                entry.value().name(),
                entry.value().bin(),
                "directories/employers?id=" + entry.id());
    }

    private static SearchHit organisation(Entry<EducationalOrganisation> entry) {
        return new SearchHit(
                "search.organisations",
                entry.value().name(),
                entry.value().address(),
                "directories/organisations?id=" + entry.id());
    }
}
