package kz.zholdama.decision.ui.timeline;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.decision.timeline.TimelineKind;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.moving.Moving;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened in a case, in words, a page at a time, by kind and in either order. */
class TimelinePanelViewTest extends Screens {

    @Autowired
    private GivenCases given;

    @Autowired
    private DocumentArchive archive;

    private Centre centre;

    @BeforeEach
    void aCentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    @Test
    void tellsACaseFromItsRegistrationToItsSignatureInEitherOrder(@Autowired DirectorsDesk desk) {
        var awaiting = given.of(centre, Measure.PUBLIC_WORKS).awaitingRefusal();
        As.a(centre.director())
                .run(() -> desk.returnToSpecialist(
                        GivenCases.order(awaiting), Set.of(ReturnReason.DATA_WRONG), "Имя с ошибкой"));

        open(centre.specialist(), "cases/" + awaiting.id());
        assertThat(all())
                .containsExactly(
                        "Решение возвращено специалисту",
                        "Решение передано директору",
                        "Подготовлено решение",
                        "Рассмотрение дополнено",
                        "Заявление зарегистрировано");
        assertThat(list().getElement().getTextRecursively())
                .contains(
                        "Имя с ошибкой",
                        "Номер: " + awaiting.application().number().orElseThrow())
                .doesNotContain("assessmentId");

        _click(button("Сначала старое"));
        assertThat(all()).startsWith("Заявление зарегистрировано").endsWith("Решение возвращено специалисту");
    }

    @Test
    void isNotFloodedByLooksButTellsOfThem() {
        var file = given.of(centre, Measure.PUBLIC_WORKS).examined();
        for (var look = 0; look < 12; look++) {
            open(centre.director(), "cases/" + file.id());
        }
        open(centre.specialist(), "cases/" + file.id());
        assertThat(all()).doesNotContain("Просмотр: Заявление").hasSize(2);

        choose(TimelineKind.LOOKS);
        assertThat(shown()).hasSize(10);
        assertThat(all()).hasSize(12).containsOnly("Просмотр: Заявление");
        choose(TimelineKind.NOTES);
        assertThat(_find(OrderedList.class)).isEmpty();
    }

    @Test
    void tellsWhoPrintedWhichDocument() {
        var signed = given.of(centre, Measure.PUBLIC_WORKS).signedRefusal();
        var number = signed.documents().getLast().number().orElseThrow();
        printed(centre.specialist(), signed.documents().getLast().id());

        open(centre.director(), "cases/" + signed.id());
        choose(TimelineKind.DOCUMENTS);
        assertThat(shown().getFirst()).isEqualTo("Просмотр: Документ");
        assertThat(list().getComponentAt(0).getElement().getTextRecursively())
                .contains(number, centre.specialist().actor().name());
    }

    @Test
    void goesWithACaseThatMoves(@Autowired Centres centres, @Autowired Moving moving, @Autowired CaseNotes notes) {
        var file = given.of(centre, Measure.PUBLIC_WORKS).examined();
        As.a(centre.specialist()).run(() -> notes.write(file.id(), "Переезжает."));
        var next = centres.create();
        As.a(centre.director())
                .run(() -> moving.move(file.id(), file.version().application(), next.id(), " Переехал к родителям. "));

        open(next.specialist(), "cases/" + file.id());
        assertThat(all()).contains("Заметка написана", "Рассмотрение дополнено", "Заявление зарегистрировано");
        assertThat(list().getElement().getTextRecursively()).contains("Причина", "Переехал к родителям.");
    }

    @Test
    void speaksKazakh() {
        var file = given.of(centre, Measure.PUBLIC_WORKS).examined();
        signIn(centre.specialist());
        UI.getCurrent().setLocale(Texts.KAZAKH);
        UI.getCurrent().navigate("cases/" + file.id());
        assertThat(all()).containsExactly("Қарау толықтырылды", "Өтініш тіркелді");
    }

    private void printed(StaffPrincipal person, long document) {
        As.a(person).run(() -> archive.content(document));
    }

    @SuppressWarnings("unchecked")
    private static void choose(TimelineKind kind) {
        _setValue((Select<TimelineKind>) labelled(Select.class, "Показать"), kind);
    }

    private static OrderedList list() {
        return _get(OrderedList.class);
    }

    private static List<String> shown() {
        return _find(list(), Span.class, spec -> spec.withClasses("history-what")).stream()
                .map(Span::getText)
                .toList();
    }

    private static List<String> all() {
        while (!_find(Button.class, spec -> spec.withText("Показать еще")).isEmpty()) {
            _click(button("Показать еще"));
        }
        return shown();
    }
}
