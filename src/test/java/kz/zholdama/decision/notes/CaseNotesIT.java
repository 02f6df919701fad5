package kz.zholdama.decision.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Notes are the centre's own, are its author's to correct for a quarter of an hour, and reach whom they speak to. */
@ZholdamaTest
class CaseNotesIT {

    @Autowired
    private Centres centres;

    @Autowired
    private CaseNotes notes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Centre centre;
    private CaseFile file;

    @BeforeEach
    void aCase(@Autowired GivenCases given) {
        centre = centres.create();
        file = given.of(centre, Measure.PUBLIC_WORKS).examined();
    }

    @Test
    void showsTheLatestFirstWithTheNamesOfColleagues() {
        writes(centre.specialist(), "Справка придет завтра.");
        writes(centre.specialist(), "Проверьте, " + at(centre.colleague()) + ", диплом.");

        var all = read(centre.director());
        assertThat(all).extracting(note -> note.by().staffId()).containsOnly(id(centre.specialist()));
        assertThat(all.getFirst().pieces())
                .containsExactly(
                        new Note.Piece("Проверьте, ", false),
                        new Note.Piece("@" + centre.colleague().actor().name(), true),
                        new Note.Piece(", диплом.", false));
        assertThat(all.getLast().text()).isEqualTo("Справка придет завтра.");
    }

    @Test
    void waitsForWhomItSpeaksToUntilHeHasOpenedTheCase() {
        writes(centre.specialist(), at(centre.colleague()) + " и " + at(centre.specialist()));
        assertThat(unseen(centre.colleague())).containsExactly(file.id());
        assertThat(unseen(centre.specialist())).as("the writer knows").isEmpty();
        assertThat(unseen(centre.director())).isEmpty();

        As.a(centre.colleague()).run(() -> notes.opened(file.id()));

        assertThat(unseen(centre.colleague())).isEmpty();
    }

    @Test
    void takesNobodyOfAnotherCentreForAColleague() {
        var stranger = centres.create().specialist();
        writes(centre.specialist(), "Не для " + at(stranger));

        assertThat(unseen(stranger)).isEmpty();
        assertThat(read(centre.specialist()).getFirst().pieces())
                .containsExactly(new Note.Piece("Не для " + at(stranger), false));
        assertThat(As.a(centre.specialist()).call(() -> notes.colleagues(file.id())))
                .extracting(Actor::staffId)
                .containsExactlyInAnyOrder(id(centre.colleague()), id(centre.director()), id(centre.deputy()));
    }

    @Test
    void isItsAuthorsToCorrectForAQuarterOfAnHour() {
        writes(centre.specialist(), "Спросить " + at(centre.colleague()));
        var note = read(centre.specialist()).getFirst();
        assertThat(note.isOpen()).isTrue();
        assertThat(read(centre.colleague()).getFirst().isOpen()).isFalse();
        assertThatExceptionOfType(NoteStands.class)
                .isThrownBy(() -> As.a(centre.colleague()).run(() -> notes.correct(note.id(), "Чужое")));

        clock.advance(Duration.ofMinutes(14));
        As.a(centre.specialist()).run(() -> notes.correct(note.id(), "Спросить " + at(centre.director())));

        assertThat(unseen(centre.colleague())).isEmpty();
        assertThat(unseen(centre.director())).containsExactly(file.id());
        assertThat(read(centre.specialist()).getFirst().correctedAt()).isEqualTo(clock.instant());

        clock.advance(Duration.ofMinutes(1));
        assertThat(read(centre.specialist()).getFirst().isOpen()).isFalse();
        assertThatExceptionOfType(NoteStands.class)
                .isThrownBy(() -> As.a(centre.specialist()).run(() -> notes.strike(note.id())));
    }

    @Test
    void losesItsWordsWhenItIsStruck() {
        writes(centre.specialist(), "Не то дело, " + at(centre.colleague()));
        var id = read(centre.specialist()).getFirst().id();

        As.a(centre.specialist()).run(() -> notes.strike(id));

        var struck = read(centre.director()).getFirst();
        assertThat(struck.isStruck()).isTrue();
        assertThat(struck.text()).isEmpty();
        assertThat(unseen(centre.colleague())).isEmpty();
    }

    @Test
    void isJournalledWithoutItsWords() {
        writes(centre.specialist(), "Секретное слово " + at(centre.colleague()));
        var id = read(centre.specialist()).getFirst().id();
        As.a(centre.specialist()).run(() -> {
            notes.correct(id, "Секретное дело");
            notes.strike(id);
        });

        assertThat(database.sql("""
                        select concat(action, ' ', after_state) from journal_entry
                        where subject_type = 'application' and subject_id = ? and action like 'note.%' order by id""")
                        .param(String.valueOf(file.id()))
                        .query(String.class)
                        .list())
                .containsExactly(
                        "note.written {\"noteId\":" + id + "}",
                        "note.corrected {\"noteId\":" + id + "}",
                        "note.struck {\"noteId\":" + id + "}");
    }

    @Test
    void refusesWhatIsEmptyOrTooLong() {
        for (var text : List.of("  \n ", "я".repeat(CaseNotes.LONGEST + 1))) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> writes(centre.specialist(), text));
        }
        writes(centre.specialist(), "я".repeat(CaseNotes.LONGEST));
        assertThat(read(centre.specialist())).hasSize(1);
    }

    @Test
    void letsAuditorsReadOnlyAndNobodyFromElsewhere() {
        writes(centre.specialist(), "Заметка");
        var id = read(Centres.auditor()).getFirst().id();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> writes(Centres.auditor(), "Нет"));
        var stranger = centres.create().specialist();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> read(stranger));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> writes(stranger, "Нет"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.a(stranger).run(() -> notes.correct(id, "Нет")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.a(stranger).run(() -> notes.strike(id)));
    }

    private void writes(StaffPrincipal person, String text) {
        As.a(person).run(() -> notes.write(file.id(), text));
    }

    private List<Note> read(StaffPrincipal person) {
        return As.a(person).call(() -> notes.of(file.id()));
    }

    private Iterable<Long> unseen(StaffPrincipal person) {
        return As.a(person).call(notes::unseen);
    }

    private static long id(StaffPrincipal person) {
        return person.actor().staffId();
    }

    private static String at(StaffPrincipal person) {
        return "@[" + id(person) + "]";
    }
}
