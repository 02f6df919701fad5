package kz.zholdama.platform.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each person finds what his role and centre let him see. */
class SearchSourcesViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private SearchButton search;

    @Autowired
    private JdbcClient database;

    @Test
    void nobodyFindsWhatIsAnotherCentres() {
        var centre = centres.create();
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = database.sql("select verification_code from referral where number = ?")
                .param(issued.number())
                .query(String.class)
                .single();
        var slip = database.sql("select code from slip_code where document_code = ?")
                .param(code)
                .query(String.class)
                .single();
        var stranger = centres.create().specialist();

        for (var typed : List.of(code, slip, issued.number())) {
            assertThat(found(centre.director(), typed)).as("his own").isNotEmpty();
            assertThat(found(stranger, typed)).as("a stranger's").isEmpty();
        }
        assertThat(found(Centres.auditor(), code)).containsExactly("cases/" + issued.applicationId());
    }

    @Test
    void anAdministratorFindsAccountsAndNoCases() {
        var centre = centres.create();
        var filed = given.of(centre, Measure.PUBLIC_WORKS).registered();

        assertThat(found(Centres.administrator(), filed.number().orElseThrow())).isEmpty();
        assertThat(found(Centres.administrator(), centre.specialist().username()))
                .containsExactly("staff?id=" + centre.specialist().actor().staffId());
        assertThat(found(centre.specialist(), centre.specialist().username())).isEmpty();
    }

    @Test
    void everyoneFindsWhoTakesPeople() {
        var centre = centres.create();
        var contract = given.contract(centre, Measure.PUBLIC_WORKS, 1);
        var bin = database.sql("select bin from employer where id = ?")
                .param(contract.employerId())
                .query(String.class)
                .single();

        assertThat(found(centre.specialist(), bin))
                .containsExactly("directories/employers?id=" + contract.employerId());
    }

    private List<String> found(StaffPrincipal person, String typed) {
        open(person, "");
        assertThat(UI.getCurrent()).isNotNull();
        return search.find(typed).stream().map(SearchHit::route).toList();
    }
}
