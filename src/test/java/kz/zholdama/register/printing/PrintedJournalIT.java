package kz.zholdama.register.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.register.columns.RegisterWords;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ZholdamaTest
class PrintedJournalIT {

    /** More than two parts. */
    private static final int MANY = 1000;

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Autowired
    private PrintedJournal journal;

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient database;

    private Centre centre;

    @BeforeEach
    void open() {
        centre = centres.create();
    }

    @Test
    void tellsOfEachApplicationWhatBecameOfIt() throws IOException {
        var referred = given.of(centre, Measure.PUBLIC_WORKS).issued();
        given.of(centre, Measure.SILVER_AGE).signedRefusal();
        given.of(centre, Measure.RESETTLEMENT).registered();
        given.of(centres.create(), Measure.PUBLIC_WORKS).registered();

        var text = text(written(Texts.RUSSIAN));

        assertThat(text)
                .contains("Журнал регистрации заявлений", "за период с 01.01.2026 по 31.12.2026", "стр. 1 из 1")
                .contains("Центр", "Напечатано", "Директоров Әсел")
                .contains(referred.number(), "Направление", "Мотивированный", "Зарегистрировано");
        assertThat(text.lines().filter(line -> line.matches("\\d+ .*"))).hasSizeGreaterThanOrEqualTo(3);
        assertThat(database.sql("select count(*) from journal_entry where centre_id = ? and action = ?")
                        .params(centre.id(), "register-journal.exported")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(text(written(Texts.KAZAKH))).contains("Өтініштерді тіркеу журналы", "1 беттің 1-беті", "ЖСН");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void numbersItsPagesThroughRepeatsItsHeadingAndBreaksNoLine(String language) throws IOException {
        manyLines();

        var pdf = written(Locale.of(language));

        keep(language, pdf);
        try (var read = Loader.loadPDF(pdf)) {
            var pages = read.getNumberOfPages();
            assertThat(pages).isGreaterThan(20);
            var stripper = new PDFTextStripper();
            for (var page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(read))
                        .contains(
                                language.equals("ru")
                                        ? "стр. %d из %d".formatted(page, pages)
                                        : "%d беттің %d-беті".formatted(pages, page))
                        .containsOnlyOnce(language.equals("ru") ? "№ п/п" : "Р/с №");
                var box = read.getPage(page - 1).getMediaBox();
                assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            }
            stripper.setStartPage(1);
            stripper.setEndPage(pages);
            var all = stripper.getText(read);
            assertThat(IntStream.rangeClosed(1, MANY)).allMatch(n -> all.contains("J-%06d".formatted(n)));
        }
    }

    @Test
    void asksForAShorterPeriodAndForOneAtAll() {
        As.a(centre.director()).run(() -> {
            assertThatThrownBy(() -> journal.requireFits(new JournalPeriod(null, LAST, FIRST)))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("register.journal.error.period");
            assertThatThrownBy(() -> journal.requireFits(
                            new JournalPeriod(centres.create().id(), FIRST, LAST)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> journal.write(
                            new JournalPeriod(null, FIRST, LAST),
                            words(Texts.RUSSIAN),
                            new ByteArrayOutputStream(),
                            _ -> false))
                    .isInstanceOf(CancellationException.class);
        });
    }

    /** Lines of the register alone, with names as long as they may be. */
    private void manyLines() {
        var file = given.of(centre, Measure.PUBLIC_WORKS).examined();
        database.sql("""
                        insert into register_entry (kind, record_id, application_id, centre_id, at, month, number, measure,
                            status, channel, applicant_id, applicant_name, search_words, staff_id, staff_name, grounds,
                            due_at, late)
                        select 'APPLICATION', 5000000000 + e.centre_id * 10000 + seq, e.application_id, e.centre_id,
                            e.at + interval seq minute, e.month, concat('J-', lpad(seq, 6, '0')), e.measure, e.status, e.channel,
                            e.applicant_id, if(seq % 7 = 0, :long, e.applicant_name), e.search_words, e.staff_id, e.staff_name,
                            '', e.due_at, false
                        from register_entry e join seq_1_to_1000
                        where e.application_id = :id and e.kind = 'APPLICATION'""")
                .param("id", file.id())
                .param("long", "Қожахметұлы-Нұрмағамбетова " + "Әділбекжан-Ғаниұлы ".repeat(4) + "Өмірбекқызы")
                .update();
    }

    /** No case gave them, so no figure counts them. */
    @AfterEach
    void forgetThem() {
        database.sql("delete from register_entry where record_id > 5000000000").update();
    }

    private static void keep(String language, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/screens"));
        Files.write(Path.of("target/screens/register-journal-" + language + ".pdf"), pdf);
    }

    private byte[] written(Locale language) {
        return As.a(centre.director()).call(() -> {
            var out = new ByteArrayOutputStream();
            journal.write(new JournalPeriod(null, FIRST, LAST), words(language), out, _ -> true);
            return out.toByteArray();
        });
    }

    private RegisterWords words(Locale language) {
        return new RegisterWords(texts, language, _ -> "Центр", TestClock.USUAL);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
