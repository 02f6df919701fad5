package kz.zholdama.decision.ui.notes;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.decision.notes.Note;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotesPanelViewTest extends Screens {

    @Autowired
    private CaseNotes notes;

    private Centre centre;
    private long id;

    @BeforeEach
    void aCase(@Autowired Centres centres, @Autowired GivenCases given) {
        centre = centres.create();
        id = given.of(centre, Measure.PUBLIC_WORKS).examined().id();
    }

    @Test
    void writesANoteThatSpeaksToAColleagueWhoFindsItOnHisFirstPage() {
        open(centre.specialist(), "cases/" + id);
        _click(button("Добавить заметку"));
        _setValue(labelled(TextArea.class, "Текст заметки"), "Прошу проверить. ");
        choose(centre.colleague());
        assertThat(TextArea.class
                        .cast(labelled(TextArea.class, "Текст заметки"))
                        .getValue())
                .isEqualTo("Прошу проверить. @" + centre.colleague().actor().name() + " ");
        _click(button("Сохранить"));
        _assertNone(Dialog.class);
        assertThat(texts())
                .containsExactly(
                        "Прошу проверить. @" + centre.colleague().actor().name());

        open(centre.colleague(), "");
        assertThat(piles()).singleElement().asString().contains("1");
        open(centre.colleague(), "cases?mentioned=yes");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        open(centre.colleague(), "cases/" + id);
        assertThat(texts()).hasSize(1);
        open(centre.colleague(), "");
        assertThat(piles()).isEmpty();
    }

    @Test
    void correctsAndStrikesWhatIsOpen(@Autowired TestClock clock) {
        writes("Первое @[" + centre.director().actor().staffId() + "]");
        open(centre.specialist(), "cases/" + id);
        _click(button("Исправить"));
        assertThat(TextArea.class
                        .cast(labelled(TextArea.class, "Текст заметки"))
                        .getValue())
                .isEqualTo("Первое @" + centre.director().actor().name());
        _setValue(
                labelled(TextArea.class, "Текст заметки"),
                "Второе @" + centre.director().actor().name());
        _click(button("Сохранить"));
        var corrected = read().getFirst();
        assertThat(corrected.text())
                .isEqualTo("Второе @[" + centre.director().actor().staffId() + "]");

        _click(button("Зачеркнуть"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(texts()).containsExactly("Заметка зачеркнута автором.");

        writes("Третье");
        clock.advance(Duration.ofMinutes(15));
        open(centre.specialist(), "cases/" + id);
        _assertNone(Button.class, spec -> spec.withText("Исправить"));
    }

    @Test
    void letsAnAuditorReadOnly() {
        writes("Заметка");
        open(Centres.auditor(), "cases/" + id);
        assertThat(texts()).containsExactly("Заметка");
        assertThat(_find(Button.class, spec -> spec.withText("Добавить заметку")))
                .isEmpty();
    }

    @Test
    void tellsTwoOfOneNameApart() {
        var mentions = new Mentions();
        assertThat(mentions.name(new Actor(1L, "Ахметов Ержан", "Специалист"))).isEqualTo("Ахметов Ержан");
        assertThat(mentions.name(new Actor(2L, "Ахметов Ержан", "Директор"))).isEqualTo("Ахметов Ержан (Директор)");
        assertThat(mentions.stored("@Ахметов Ержан (Директор) и @Ахметов Ержан"))
                .isEqualTo("@[2] и @[1]");
    }

    private List<String> piles() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().equals("cases?mentioned=yes"))
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(StaffPrincipal colleague) {
        _setValue((ComboBox<Actor>) labelled(ComboBox.class, "Упомянуть коллегу"), colleague.actor());
    }

    private static List<String> texts() {
        return _find(Paragraph.class, spec -> spec.withClasses("note-text")).stream()
                .map(text -> text.getElement().getTextRecursively().strip())
                .toList();
    }

    private void writes(String text) {
        As.a(centre.specialist()).run(() -> notes.write(id, text));
    }

    private List<Note> read() {
        return As.a(centre.specialist()).call(() -> notes.of(id));
    }
}
