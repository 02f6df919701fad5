package kz.zholdama.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Style;
import kz.zholdama.notice.Told;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.TwoNames;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Texts that an administrator entered take the place of the shipped ones; what would not reach its reader is refused. */
@ZholdamaTest
class TemplatesIT {

    private static final Told TOLD = new Told("7", new TwoNames("Центр", "Орталық"), "Абая, 1", "+7", null, null);

    @Autowired
    private Templates templates;

    @Autowired
    private Wording wording;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @AfterEach
    void leaveTheShippedOnes() {
        database.sql("delete from notice_template").update();
    }

    @Test
    void takesThePlaceOfTheShippedTextAndGivesItBack() {
        As.a(Centres.administrator()).run(() -> {
            var shipped = templates.find(Occasion.DECIDED, Style.BRIEF);
            assertThat(shipped.shipped()).isTrue();

            var changed = templates.change(brief("№ {number}: {centre}", "По № {number}: {centre}"), shipped.version());
            assertThat(changed.shipped()).isFalse();
            assertThat(wording.inBoth(Occasion.DECIDED, Style.BRIEF, TOLD).text())
                    .isEqualTo("№ 7: Орталық\nПо № 7: Центр");

            var restored = templates.restore(Occasion.DECIDED, Style.BRIEF, changed.version());
            assertThat(restored.template()).isEqualTo(shipped.template());
            assertThat(restored.shipped()).isTrue();
            assertThat(wording.inBoth(Occasion.DECIDED, Style.BRIEF, TOLD).text())
                    .contains("шешім қабылданды");
        });
    }

    @Test
    void refusesWhatWouldNotReachItsReader() {
        assertThat(problems(brief("  ", "Решение по {nomer} {")))
                .containsExactly(
                        "textKk notice.problem.empty",
                        "textRu notice.problem.unknown",
                        "textRu notice.problem.brace",
                        "textRu notice.problem.missing");
        assertThat(problems(new Template(
                        Occasion.DECIDED, Style.LETTER, "", "{number}", "x".repeat(151), "{number}\u200b")))
                .containsExactly(
                        "subjectKk notice.problem.empty",
                        "subjectRu notice.problem.too-long",
                        "textRu notice.problem.unseen");
    }

    @Test
    void saysThatAColleagueWasFaster() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Boolean> colleague = () -> As.a(Centres.administrator()).call(() -> {
            start.await();
            try {
                templates.change(brief("{number}", "{number}"), 0);
                return true;
            } catch (ChangedMeanwhile _) {
                return false;
            }
        });
        try (var both = Executors.newFixedThreadPool(2)) {
            var done = both.invokeAll(List.of(colleague, colleague));
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    /** Two wait for a third, who gives up: then each of them waits for the other, and the database ends one. */
    @Test
    void saysItAlsoWhenTheDatabaseHasTwoWaitForEachOther() throws Exception {
        Callable<Boolean> colleague = () -> As.a(Centres.administrator()).call(() -> {
            try {
                templates.change(brief("{number}", "{number}"), 0);
                return true;
            } catch (ChangedMeanwhile _) {
                return false;
            }
        });
        try (var third = source.getConnection();
                var both = Executors.newFixedThreadPool(2)) {
            third.setAutoCommit(false);
            try (var statement = third.createStatement()) {
                statement.execute("""
                        insert into notice_template (text_kk, text_ru, changed_by_id, changed_by_name, changed_at, occasion,
                            style, version)
                        values ('{number}', '{number}', 1, '', now(), 'DECIDED', 'BRIEF', 1)""");
            }
            var done = List.of(both.submit(colleague), both.submit(colleague));
            Awaitility.await()
                    .until(() -> database.sql("""
                            select count(*) from information_schema.processlist
                            where info like 'insert ignore into notice_template%'""").query(Integer.class).single() == 2);
            third.rollback();
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void saysThatTheyWereChangedSinceTheyWereRead() {
        As.a(Centres.administrator())
                .run(() -> assertThatThrownBy(() -> templates.restore(Occasion.DECIDED, Style.BRIEF, 7))
                        .isInstanceOf(ChangedMeanwhile.class));
    }

    @Test
    void areKeptForTheWholeCountry() {
        As.a(Somebody.of(1, 2_600_000, Role.ADMINISTRATOR)).run(() -> {
            assertThat(templates.list())
                    .extracting(kept -> kept.template().occasion())
                    .contains(Occasion.values());
            assertThatThrownBy(() -> templates.change(brief("{number}", "{number}"), 0))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void previewsWithValuesOfNobody() {
        As.a(Centres.auditor()).run(() -> {
            var words = templates.preview(brief("{number} {oops}", "{centre}")).getFirst();
            assertThat(words.text()).isEqualTo("СЕМ-2026-000123 {oops}\nКарьерный центр города Семей");
        });
    }

    private List<String> problems(Template template) {
        return As.a(Centres.administrator()).call(() -> {
            try {
                templates.change(template, 0);
                return List.of();
            } catch (InvalidInput refused) {
                return refused.problems().stream()
                        .map((Problem problem) -> problem.field() + " " + problem.key())
                        .toList();
            }
        });
    }

    private static Template brief(String kazakh, String russian) {
        return new Template(Occasion.DECIDED, Style.BRIEF, null, kazakh, null, russian);
    }
}
