package kz.zholdama.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Settlements;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Telephone;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where the centres are, as a telephone asks. */
@ZholdamaTest
class CentrePagesIT {

    @Autowired
    private Centres given;

    @Autowired
    private CareerCentres centres;

    @Autowired
    private Settlements settlements;

    private Telephone telephone;

    @BeforeEach
    void aTelephone(@Autowired ApplicationContext application) {
        telephone = new Telephone(application);
    }

    @AfterEach
    void noSessionWasBegun() {
        assertThat(telephone.sessionsBegun()).isZero();
    }

    @Test
    void tellsAddressTelephoneAndHoursByRegionInBothLanguages() throws Exception {
        var town = As.a(Centres.auditor())
                .call(() -> settlements.search("Семей", Set.of(), 0, 1).getFirst());
        var centre = given.createIn(town.id()).centre();

        assertThat(telephone.get("/centres?lang=ru").body())
                .contains("область Абай", centre.nameRu(), centre.address(), centre.phone(), "09:00–18:30")
                .doesNotContain("<script");
        assertThat(telephone.get("/centres?lang=kk").body()).contains("Абай облысы", centre.nameKk(), "үзіліс");
    }

    @Test
    void leavesOutWhatIsClosed() throws Exception {
        var centre = centres.byCode(shut()).orElseThrow();

        assertThat(telephone.get("/centres?lang=ru").body()).doesNotContain(centre.nameRu() + "<");
    }

    /** @return code of a centre in which nobody works, and which was closed */
    private String shut() {
        return As.a(Centres.administrator()).call(() -> {
            var like = given.create().centre();
            var added = centres.add(new CareerCentre(
                    null,
                    "X" + like.code().substring(0, 3),
                    like.kind(),
                    "Закрытый " + like.nameRu(),
                    "Жабық " + like.nameKk(),
                    like.district(),
                    null,
                    like.address(),
                    like.phone(),
                    null,
                    null,
                    like.directorName(),
                    like.hours()));
            centres.retire(added.value().id(), added.version());
            return added.value().code();
        });
    }
}
