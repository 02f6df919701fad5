package kz.zholdama.platform.ui.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.holding.Holding;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private DirectorsDesk desk;

    @Autowired
    private Holding holding;

    @Autowired
    private Cases cases;

    @Autowired
    private Preparation preparation;

    @Autowired
    private TestClock clock;

    private Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
    }

    @Test
    void showsEveryoneHisWorkFirst() {
        open(centre.specialist(), "");

        assertThat(_get(H1.class).getText()).isEqualTo("Моя работа");
        assertThat(_find(SideNavItem.class))
                .extracting(item -> item.getElement().getTextRecursively())
                .startsWith("Моя работа");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Здесь ничего не ждет");
        assertThat(lines()).isEmpty();
    }

    @Test
    void showsASpecialistWhatWasReturnedThenWhatIsUrgentThenWhatIsDecidedAndWhatColleaguesHoldBehind() {
        var signed = given.of(centre, Measure.RESETTLEMENT).signedReferral();
        var registered = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var anothers = given.of(centre, Measure.PUBLIC_WORKS)
                .takenBy(centre.colleague())
                .registered()
                .applicationId();
        var prepared = given.of(centre, Measure.RESETTLEMENT).preparedReferral().id();
        var returned = returned();
        open(centre.specialist(), "");

        assertThat(lines())
                .containsExactly(
                        "cases/" + returned,
                        "cases/" + registered,
                        "cases/" + prepared,
                        "cases/" + signed.id(),
                        "cases/" + anothers);
        assertThat(texts().getFirst()).contains("Возвращено").contains("у Вас").contains("осталось");
        assertThat(texts().get(3)).contains("Выдать результат").contains("ждет с 02.03.2026");
        assertThat(texts().getLast())
                .contains("Сверить документы")
                .contains(centre.colleague().actor().name());
        assertThat(filter("Сверить документы").getSuffixComponent().getElement().getText())
                .isEqualTo("2");
        assertThat(filter("Решения готовятся").getSuffixComponent().getElement().getText())
                .isEqualTo("1");
    }

    @Test
    void ordersByTheTermAndStaysWithinTheCentre() {
        var first = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        given.of(centres.create(), Measure.PUBLIC_WORKS).registered();
        clock.advance(Duration.ofDays(1));
        var second = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        clock.advance(Duration.ofDays(1));
        var third = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        open(centre.specialist(), "");

        assertThat(lines()).containsExactly("cases/" + first, "cases/" + second, "cases/" + third);
        assertThat(texts().getFirst()).contains("просрочено");
    }

    @Test
    void tellsPapersToCompareFromWhatIsToBeExamined() {
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        var compared = given.of(centre, Measure.PUBLIC_WORKS).examined().id();
        open(centre.specialist(), "?reason=examine");

        assertThat(lines()).containsExactly("cases/" + compared);
        assertThat(filter("Рассмотреть").getSuffixComponent().getElement().getText())
                .isEqualTo("1");
        assertThat(filter("Сверить документы").getSuffixComponent().getElement().getText())
                .isEqualTo("1");
    }

    @Test
    void showsOneReasonOrOnlyWhatIsHisOwnAndSaysSoInTheAddress() {
        var own = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        given.of(centre, Measure.PUBLIC_WORKS).takenBy(centre.colleague()).registered();
        given.of(centre, Measure.RESETTLEMENT).preparedReferral();
        open(centre.specialist(), "?reason=compare");
        assertThat(lines()).hasSize(2);
        assertThat(pressed("Сверить документы")).isEqualTo("true");

        _click(filter("Мои"));
        assertThat(lines()).containsExactly("cases/" + own);
        assertThat(filter("Сверить документы").getSuffixComponent().getElement().getText())
                .isEqualTo("1");

        _click(filter("Сверить документы")); // let go
        assertThat(pressed("Сверить документы")).isEqualTo("false");
        assertThat(lines()).hasSize(2);

        open(centre.specialist(), "?reason=nonsense&whose=mine");
        assertThat(pressed("Мои")).isEqualTo("true");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void showsADirectorWhatAwaitsHimAndAForecast() {
        var awaiting = given.of(centre, Measure.RESETTLEMENT).awaitingReferral().id();
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        open(centre.director(), "");

        assertThat(lines()).containsExactly("desk?case=" + awaiting);
        assertThat(headings()).anyMatch(text -> text.startsWith("Прогноз до"));
        _click(_get(Button.class, spec -> spec.withText("Следующее дело")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("desk?case=" + awaiting);
    }

    @Test
    void showsAnAuditorAndTheHeadOfficeTheCountry() {
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        open(Centres.auditor(), "");
        assertThat(headings()).contains("Что решают центры", "Просмотры вне обычного");
        assertThat(_find(Button.class, spec -> spec.withText("Следующее дело"))).isEmpty();

        open(Centres.administrator(), "");
        assertThat(headings()).contains("Что решают центры", "События не доставлены");
        assertThat(lines()).isEmpty();
    }

    @Test
    void saysThatThereIsNothingToWhoseRoleHasNone() {
        open(Somebody.of(centre.id(), 1_000_777L, Role.ADMINISTRATOR), "");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Сейчас для вас ничего нет");
    }

    @Test
    void goesOnToTheNextCaseButNotToTheOneThatIsOpen() {
        var first = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var anothers = given.of(centre, Measure.RESETTLEMENT)
                .takenBy(centre.colleague())
                .registered()
                .applicationId();
        open(centre.specialist(), "");
        assertThat(next()).isEqualTo("cases/" + first);
        assertThat(next()).isEqualTo("cases/" + anothers);
        assertThat(next()).isEqualTo("cases/" + first);

        As.a(centre.specialist()).run(() -> {
            for (var id : List.of(first, anothers)) {
                preparation.withdrawApplication(id, cases.open(id).version(), "Нашел работу.");
            }
        });
        assertThat(next()).isEqualTo("?none-left");
        assertThat(_get(HomeView.class).getElement().getTextRecursively()).contains("Больше ничего не ждет.");
    }

    @Test
    void goesOnWithWhatHeChoseOnHisDeskFirst() {
        var registered = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var signed = given.of(centre, Measure.RESETTLEMENT).signedReferral().id();
        open(centre.specialist(), "?reason=hand-over");
        assertThat(lines()).containsExactly("cases/" + signed);
        assertThat(next()).isEqualTo("cases/" + signed);
        assertThat(next()).isEqualTo("cases/" + registered);
    }

    @Test
    void tellsTheForecastAnewWhenAColleagueActs() {
        var id = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        clock.advance(Duration.ofDays(1));
        open(centre.director(), "");
        assertThat(text(_get(HomeView.class)))
                .contains("Не успеете: 1 дело")
                .contains("Срок истекает у 1 дела.")
                .doesNotContain("Мои");

        As.a(centre.specialist())
                .run(() -> preparation.withdrawApplication(id, cases.open(id).version(), "Нашел работу."));
        _get(WorkBoard.class).look();
        assertThat(text(_get(HomeView.class)))
                .contains("Все в срок")
                .contains("До этого времени ни у одного дела срок не истекает.");
    }

    @Test
    void refreshesItselfWhenAColleagueActsAndOnlyThen() {
        var id = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        open(centre.specialist(), "");
        var board = _get(WorkBoard.class);
        var shown = _find(WorkItem.class).getFirst();
        board.look();
        assertThat(_find(WorkItem.class)).containsExactly(shown);
        assertThat(text(board)).doesNotContain("Список обновлен");

        clock.advance(Duration.ofMinutes(1));
        As.a(centre.colleague())
                .run(() -> holding.give(
                        id,
                        cases.open(id).version().application(),
                        centre.colleague().actor().staffId()));
        var other = given.of(centre, Measure.RESETTLEMENT).registered().applicationId();
        board.look();
        assertThat(lines()).containsExactly("cases/" + other, "cases/" + id);
        assertThat(text(board)).contains("Список обновлен");
    }

    private long returned() {
        var back = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        As.a(centre.director())
                .run(() -> desk.returnToSpecialist(
                        GivenCases.order(back), Set.of(ReturnReason.TERM_WRONG), "Срок больше предела."));
        return back.id();
    }

    private static String next() {
        _click(_get(Button.class, spec -> spec.withText("Следующее дело")));
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static Button filter(String text) {
        return _get(Button.class, spec -> spec.withText(text).withClasses("work-filter"));
    }

    private static String pressed(String text) {
        return filter(text).getElement().getAttribute("aria-pressed");
    }

    private static List<String> lines() {
        return _find(WorkItem.class).stream()
                .map(item -> _get(item, Anchor.class).getHref())
                .toList();
    }

    private static List<String> texts() {
        return _find(WorkItem.class).stream().map(HomeViewTest::text).toList();
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static String text(com.vaadin.flow.component.Component part) {
        return part.getElement().getTextRecursively();
    }
}
