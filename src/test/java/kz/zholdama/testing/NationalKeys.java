package kz.zholdama.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.Freezing;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.decision.desk.BrowserSigning;
import kz.zholdama.directory.Bins;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.standin.CertificateOrder;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.PinDialog;
import kz.zholdama.signing.national.standin.StandIn;
import kz.zholdama.signing.national.testing.TestAuthority;
import kz.zholdama.testing.Centres.Centre;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives directors the numbers by which their national signatures are known, and keys from the stand-in's authority. */
@TestComponent
public class NationalKeys {

    private final JdbcClient database;
    private final StandIn standIn;
    private final BrowserSigning browser;
    private final Clock clock;

    NationalKeys(JdbcClient database, StandIn standIn, BrowserSigning browser, Clock clock) {
        this.database = database;
        this.standIn = standIn;
        this.browser = browser;
        this.clock = clock;
    }

    /** The centre has a БИН, and both of its directors an ИИН. */
    public Centre numbered(Centre centre) {
        database.sql("update career_centre set bin = ? where id = ?")
                .params(Bins.next(), centre.id())
                .update();
        number(centre.director());
        number(centre.deputy());
        return centre;
    }

    private void number(StaffPrincipal director) {
        database.sql("update staff_member set iin = ? where id = ?")
                .params(
                        Persons.bornOn(LocalDate.of(1970, 3, 8), Sex.FEMALE).value(),
                        director.actor().staffId())
                .update();
    }

    public String iin(StaffPrincipal director) {
        return database.sql("select iin from staff_member where id = ?")
                .param(director.actor().staffId())
                .query(String.class)
                .single();
    }

    public String bin(Centre centre) {
        return database.sql("select bin from career_centre where id = ?")
                .param(centre.id())
                .query(String.class)
                .single();
    }

    /** A good one. */
    public Issued of(Centre centre, StaffPrincipal director) {
        return order(centre, director, NationalAlgorithm.RSA).issue();
    }

    /** A good one, to be changed before it is issued. */
    public CertificateOrder order(Centre centre, StaffPrincipal director, NationalAlgorithm algorithm) {
        return standIn.authority()
                .staff(
                        "ТЕСТОВ ТЕСТ",
                        iin(director),
                        bin(centre),
                        TestAuthority.key(algorithm, "director"), // keys take time to be made
                        clock.instant());
    }

    /** The director signs what awaits his signature with a good key. */
    public void sign(Centre centre, CaseFile file) {
        As.a(centre.director()).run(() -> {
            var ready = (Freezing.Ready) browser.freeze(GivenCases.order(file));
            var code = ready.frozen().code();
            var frozen = database.sql("select content from frozen_document where code = ?")
                    .param(code.value())
                    .query(byte[].class)
                    .single();
            var answer = (PinDialog.Answer.Signed) standIn.signed(of(centre, centre.director()), List.of(frozen));
            assertThat(browser.complete(file.id(), code, answer.signatures().getFirst()))
                    .isInstanceOf(SigningResult.Signed.class);
        });
    }
}
