package kz.zholdama.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ZholdamaTest
class DocumentArchiveIT {

    private static final AtomicLong SERIAL = new AtomicLong(9_000_000);
    private static final byte[] CONTENT = {'%', 'P', 'D', 'F', 0, (byte) 0xff};

    private final long centre = SERIAL.incrementAndGet();
    private final Somebody director = Somebody.of(centre, 51, Role.DIRECTOR);
    private final Somebody stranger = Somebody.of(centre + 500_000, 52, Role.DIRECTOR);

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private JournalReader journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void givesBackTheBytesAsTheyWereStored() {
        var stored = store(DocumentKind.REFERRAL, true);

        As.a(director).run(() -> {
            assertThat(archive.content(stored.id())).isEqualTo(CONTENT);
            assertThat(archive.get(stored.id())).isEqualTo(stored);
            assertThat(archive.ofApplication(stored.applicationId())).containsExactly(stored);
        });
        assertThat(stored.createdBy()).map(Actor::name).contains("Сотрудник 51");
        assertThat(stored.size()).isEqualTo(CONTENT.length);
        assertThat(archive.byCode(
                        VerificationCode.parse(stored.code().printed()).orElseThrow()))
                .contains(stored);
        assertThat(archive.byCode(archive.newCode())).isEmpty();
        assertThat(actions(stored)).containsExactly("document.looked", "document.stored");
    }

    @Test
    void keepsADocumentFromOtherCentresAndTellsTheJournal() {
        var stored = store(DocumentKind.REFERRAL, true);

        As.a(stranger).run(() -> {
            assertThatThrownBy(() -> archive.content(stored.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> archive.get(stored.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> archive.ofApplication(stored.applicationId()))
                    .isInstanceOf(AccessDeniedException.class);
        });
        assertThat(actions(stored))
                .containsExactly(
                        "document.look.refused", "document.look.refused", "document.look.refused", "document.stored");
    }

    @Test
    void givesOutNoDocumentWhoseBytesWereChanged() {
        var stored = store(DocumentKind.REFERRAL, true);
        assertThatThrownBy(() -> change(stored, "content = 'forged'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not change");

        withoutTrigger(() -> change(stored, "content = 'forged'"));

        As.a(director)
                .run(() ->
                        assertThatThrownBy(() -> archive.content(stored.id())).isInstanceOf(DocumentDamaged.class));
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsStored() {
        var stored = store(DocumentKind.REFERRAL, true);

        for (var change : new String[] {
            "number = 'other'",
            "number = null",
            "sha256 = repeat('a', 32)",
            "signed = false",
            "issued_on = '2020-01-01'",
            "centre_id = 1",
            "code = 'ABCDEFGHJKLMNPQR'"
        }) {
            assertThatThrownBy(() -> change(stored, change)).as(change).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> delete(stored)).hasMessageContaining("a signed document is kept");
        var receipt = store(DocumentKind.RECEIPT, false);
        assertThat(delete(receipt)).isEqualTo(1); // retention periods end
    }

    @Test
    void annulsOnceByALaterAct() {
        var referral = store(DocumentKind.REFERRAL, true);
        var act = store(DocumentKind.ANNULMENT, true);

        annul(referral, act);

        As.a(director).run(() -> {
            assertThat(archive.get(referral.id()).isAnnulled()).isTrue();
            assertThat(archive.get(referral.id()).annulledByDocumentId()).isEqualTo(act.id());
            assertThat(archive.content(referral.id())).isEqualTo(CONTENT);
        });
        assertThatThrownBy(() -> annul(referral, act)).isInstanceOf(AlreadyAnnulled.class);
        assertThatThrownBy(() -> change(referral, "annulled_at = null, annulled_by_document_id = null"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void storesOnlyTogetherWithWhatItBelongsTo() {
        var document = document(DocumentKind.REFERRAL, true);
        assertThatThrownBy(() -> archive.store(document, CONTENT)).isInstanceOf(IllegalTransactionStateException.class);

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    archive.store(document, CONTENT);
                    throw new IllegalStateException("fails");
                }))
                .hasMessage("fails");
        assertThat(archive.byCode(document.code())).isEmpty();
    }

    @Test
    void knowsNoOtherDocuments() {
        As.a(director)
                .run(() -> assertThatThrownBy(() -> archive.content(Long.MAX_VALUE))
                        .isInstanceOf(NoSuchDocument.class));
    }

    private NewDocument document(DocumentKind kind, boolean signed) {
        var number = kind.isNumbered() ? "TST-%s-%d".formatted(kind.letter(), SERIAL.incrementAndGet()) : null;
        return new NewDocument(kind, number, centre, centre, archive.newCode(), signed, LocalDate.of(2026, 3, 2));
    }

    private StoredDocument store(DocumentKind kind, boolean signed) {
        return As.a(director)
                .call(() -> new TransactionTemplate(transactions)
                        .execute(_ -> archive.store(document(kind, signed), CONTENT)));
    }

    private void annul(StoredDocument document, StoredDocument act) {
        As.a(director)
                .run(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> archive.annul(document.id(), act.id())));
    }

    private Iterable<String> actions(StoredDocument document) {
        return As.a(Somebody.national(Role.AUDITOR))
                .call(() -> journal.history(Subject.of("document", document.id()), 0, 10))
                .stream()
                .map(JournalEntry::action)
                .toList();
    }

    private void change(StoredDocument document, String assignment) {
        database.sql("update stored_document set " + assignment + " where id = ?")
                .param(document.id())
                .update();
    }

    private int delete(StoredDocument document) {
        return database.sql("delete from stored_document where id = ?")
                .param(document.id())
                .update();
    }

    /** As someone with full rights on the database could. */
    private void withoutTrigger(Runnable work) {
        var definition = database.sql("show create trigger stored_document_unchanged")
                .query((row, _) -> row.getString(3))
                .single();
        database.sql("drop trigger stored_document_unchanged").update();
        try {
            work.run();
        } finally {
            database.sql(definition).update();
        }
    }
}
