package kz.zholdama.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdama.ZholdamaApplication;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestDatabase;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone with full rights on the database works around its triggers; the chain tells. */
@ZholdamaTest
class ChainCheckIT {

    private static final AtomicLong CENTRES = new AtomicLong(7_900_000);

    private final long centre = CENTRES.incrementAndGet();

    @Autowired
    private Journal journal;

    @Autowired
    private ChainCheck check;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void writeFiveEntries() {
        for (var i = 0; i < 5; i++) {
            journal.looked(Subject.of("test-case", i), centre);
        }
    }

    /** The forged chain goes, so that it is not found broken by other tests; the triggers come back. */
    @AfterEach
    void removeChain() {
        withoutTriggers("delete from journal_entry where centre_id = " + centre);
        database.sql("delete from journal_head where centre_id = ?")
                .param(centre)
                .update();
    }

    @Test
    void findsAnUntouchedChainIntact() {
        var result = As.a(Somebody.of(centre, 1, Role.AUDITOR)).call(() -> check.check());
        assertThat(result).singleElement().isInstanceOfSatisfying(ChainCheck.Intact.class, it -> {
            assertThat(it.entries()).isEqualTo(5);
            assertThat(it.hash()).hasSize(64);
        });
    }

    @Test
    void findsAChangedEntry() {
        withoutTriggers("update journal_entry set subject_id = 'other' where sequence = 3 and centre_id = " + centre);
        assertThat(new Chains(database).check(centre)).isEqualTo(new ChainCheck.Broken(centre, 3));
    }

    @Test
    void findsAChangedHourAndAMovedCharacter() {
        withoutTriggers(
                "update journal_entry set actor_name = 'syste', actor_position = 'm' where sequence = 4 and centre_id = "
                        + centre);
        assertThat(new Chains(database).check(centre)).isEqualTo(new ChainCheck.Broken(centre, 4));
        withoutTriggers("update journal_entry set at = at - interval 1 microsecond where sequence = 2 and centre_id = "
                + centre);
        assertThat(new Chains(database).check(centre)).isEqualTo(new ChainCheck.Broken(centre, 2));
    }

    @Test
    void findsAPositionThatWasPutInLater() {
        withoutTriggers(
                "update journal_entry set actor_position_kk = 'Маман' where sequence = 3 and centre_id = " + centre);
        assertThat(new Chains(database).check(centre)).isEqualTo(new ChainCheck.Broken(centre, 3));
    }

    @Test
    void findsARemovedEntry() {
        withoutTriggers("delete from journal_entry where sequence = 2 and centre_id = " + centre);
        assertThat(new Chains(database).check(centre)).isEqualTo(new ChainCheck.Broken(centre, 2));
    }

    @Test
    void findsThatTheLastEntriesWereRemoved() {
        withoutTriggers("delete from journal_entry where sequence > 3 and centre_id = " + centre);
        assertThat(new Chains(database).check(centre)).isEqualTo(new ChainCheck.Broken(centre, 4));
    }

    @Test
    void findsThatTheHeadWasRemoved() {
        database.sql("delete from journal_head where centre_id = ?")
                .param(centre)
                .update();
        assertThat(new Chains(database).check(_ -> true)).contains(new ChainCheck.Broken(centre, 1));
    }

    /** As a process of its own, beside the application that holds the database. */
    @Slow
    @Test
    void isCheckedFromTheCommandLineWithoutTheApplication() throws Exception {
        var whole = checkFromCommandLine(TestDatabase.server().jdbcUrl());
        assertThat(whole.lines())
                .filteredOn(line -> line.startsWith("centre " + centre + ":"))
                .singleElement(STRING)
                .startsWith("centre " + centre + ": intact, 5 entries, last hash ");
        assertThat(whole.lines()).allMatch(line -> line.startsWith("centre "));
        assertThat(whole.code()).isZero();

        withoutTriggers("update journal_entry set subject_id = 'other' where sequence = 3 and centre_id = " + centre);
        var broken = checkFromCommandLine(TestDatabase.server().jdbcUrl());
        assertThat(broken.lines()).contains("centre " + centre + ": BROKEN at entry 3");
        assertThat(broken.code()).isEqualTo(1);
    }

    @Slow
    @Test
    void saysOnTheCommandLineWhenItCannotBeRead() throws Exception {
        var unread = checkFromCommandLine("jdbc:mariadb://127.0.0.1:1/zholdama");
        assertThat(unread.code()).isEqualTo(2);
        assertThat(unread.lines()).singleElement(STRING).contains("does not answer");
    }

    private record Checked(int code, List<String> lines) {}

    private static Checked checkFromCommandLine(String url) throws Exception {
        var command = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ZholdamaApplication.class.getName(),
                        "--check-journal")
                .redirectErrorStream(true);
        command.environment().putAll(TestDatabase.variables(TestDatabase.server(), url));
        var running = command.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Checked(running.waitFor(), said.lines().toList());
    }

    private void withoutTriggers(String statement) {
        database.sql("drop trigger journal_entry_no_update").update();
        database.sql("drop trigger journal_entry_no_delete").update();
        try {
            database.sql(statement).update();
        } finally {
            refuse("update");
            refuse("delete");
        }
    }

    private void refuse(String what) {
        database.sql("create trigger journal_entry_no_" + what + " before " + what + " on journal_entry for each row "
                        + "signal sqlstate '45000' set message_text = 'journal_entry is append-only'")
                .update();
    }
}
