package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.forms.RenderingFailed;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong while signing leaves nothing half done, and the next document gets the number. */
@ZholdamaTest
class SigningFailuresIT {

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient database;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    @Test
    void tellsThatADocumentCannotBePrintedAndLeavesTheCaseAsItWas() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
        database.sql("update examination set sheet = json_remove(sheet, '$.place.address') where application_id = ?")
                .param(file.id())
                .update();
        var result = sign(file);
        assertThat(((SigningResult.Refused) result).why()).isInstanceOf(RenderingFailed.class);
        assertThatNothingHappened(file);
    }

    /** The storage is full: the database refuses the bytes. */
    @Test
    void tellsThatADocumentCannotBeStoredAndLeavesTheCaseAsItWas() {
        var file = given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral();
        database.sql("""
                create trigger stored_document_full before insert on stored_document for each row
                    if new.centre_id = %d then
                        signal sqlstate 'HY000' set mysql_errno = 1021, message_text = 'Disk full';
                    end if""".formatted(centre.id())).update();
        try {
            var result = sign(file);
            assertThat(((SigningResult.Failed) result).incident()).isNotBlank();
            assertThatNothingHappened(file);
        } finally {
            database.sql("drop trigger stored_document_full").update();
        }
        assertThat(((SigningResult.Signed) sign(file)).number())
                .isEqualTo(centre.centre().code() + "-R-2026-000001");
    }

    private void assertThatNothingHappened(CaseFile file) {
        var now = As.a(centre.specialist()).call(() -> cases.open(file.id()));
        assertThat(now.application().status()).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
        assertThat(now.version()).isEqualTo(file.version());
        assertThat(now.documents()).extracting(StoredDocument::kind).containsExactly(DocumentKind.APPLICATION);
        assertThat(List.of(count("referral"), count("assessment where stage = 'SIGNED' and")))
                .containsOnly(0L);
        assertThat(database.sql("select coalesce(max(last_number), 0) from document_counter where centre_id = ?"
                                + " and kind <> 'APPLICATION'")
                        .param(centre.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from journal_entry where centre_id = ?"
                                + " and action in ('decision.signed', 'referral.issued')")
                        .param(centre.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long count(String table) {
        var where = table.endsWith(" and") ? table : table + " where";
        return database.sql("select count(*) from " + where
                        + " application_id in (select id from application where centre_id = ?)")
                .param(centre.id())
                .query(Long.class)
                .single();
    }

    private SigningResult sign(CaseFile file) {
        return given.sign(centre.director(), file);
    }
}
