package kz.zholdama.decision.ui.holding;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Set;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.holding.Holding;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HoldersViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private Cases cases;

    @Autowired
    private Holding holding;

    @Autowired
    private Applications applications;

    private Centre centre;
    private long id;

    @BeforeEach
    void registerACase() {
        centre = centres.create();
        id = given.of(centre, Measure.RESETTLEMENT).registered().applicationId();
    }

    @Test
    void offersToGiveAndToTakeToWhoMay() {
        assertThat(offered(centre.specialist())).containsExactly("Передать коллеге");
        assertThat(offered(centre.colleague())).containsExactly("Взять себе");
        assertThat(offered(centre.director())).containsExactly("Передать коллеге", "Передать в другой центр");
        assertThat(offered(centre.deputy()))
                .containsExactly("Взять себе", "Передать коллеге", "Передать в другой центр");
        assertThat(offered(Centres.auditor())).isEmpty();
        assertThat(told()).isEqualTo("Ведет: " + centre.specialist().actor().name());
    }

    @Test
    void givesToAColleague() {
        open(centre.specialist(), "cases/" + id);
        _click(button("Передать коллеге"));
        choose(centre.colleague());
        _click(button("Передать"));

        assertThat(told()).isEqualTo("Ведет: " + centre.colleague().actor().name());
        assertThat(listed(centre.colleague())).containsExactly(id);
    }

    @Test
    void takes() {
        open(centre.colleague(), "cases/" + id);
        _click(button("Взять себе"));

        assertThat(told()).isEqualTo("Ведет: " + centre.colleague().actor().name());
    }

    @Test
    void showsWhatAColleagueDidMeanwhileInsteadOfTaking() {
        open(centre.colleague(), "cases/" + id);
        As.a(centre.deputy()).run(() -> {
            var file = cases.open(id);
            holding.give(
                    id, file.version().application(), centre.deputy().actor().staffId());
        });
        As.a(centre.colleague()).stay();

        _click(button("Взять себе"));

        assertThat(told()).isEqualTo("Ведет: " + centre.deputy().actor().name());
    }

    @Test
    void movesToAnotherCentreAndGoesBackToTheList() {
        var next = centres.create();
        open(centre.director(), "cases/" + id);
        _click(button("Передать в другой центр"));
        ComboBox<CareerCentre> to = labelled(ComboBox.class, "Карьерный центр");
        _setValue(to, next.centre());
        _click(button("Передать"));

        assertThat(_findAll(grid())).isEmpty();
        open(next.colleague(), "cases/" + id);
        assertThat(told()).isEqualTo("Ведет: никто");
    }

    @Test
    void saysWhatHasToBeDoneBeforeAMove() {
        var awaiting = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral().id();
        var next = centres.create();
        open(centre.director(), "cases/" + awaiting);
        _click(button("Передать в другой центр"));
        ComboBox<CareerCentre> to = labelled(ComboBox.class, "Карьерный центр");
        _setValue(to, next.centre());
        _click(button("Передать"));

        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("Сначала отзовите его с подписи или верните специалисту");
    }

    @Test
    void givesThoseThatAreTickedInTheList() {
        var other = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var colleagues = given.of(centre, Measure.SILVER_AGE)
                .takenBy(centre.deputy())
                .registered()
                .applicationId();
        open(centre.specialist(), "cases");
        _click(button("Передать несколько дел"));
        assertThat(button("Передать выбранные (0)").isEnabled()).isFalse();
        grid().asMultiSelect().select(_findAll(grid()));
        _click(button("Передать выбранные (3)"));
        choose(centre.colleague());
        _click(button("Передать"));

        assertThat(listed(centre.colleague())).containsExactlyInAnyOrder(id, other);
        assertThat(listed(centre.deputy())).containsExactly(colleagues);
        assertThat(button("Передать несколько дел").isVisible()).isTrue();
    }

    @Test
    void saysOnAnAccountHowMuchItsHolderHasAndGivesAllAway() {
        var account = centre.specialist().actor().staffId();
        open(Centres.administrator(), "staff?id=" + account);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Сотрудник ведет 1 незавершенное дело.");

        _click(button("Передать все коллеге"));
        choose(centre.colleague());
        _click(button("Передать"));

        assertThat(listed(centre.colleague())).containsExactly(id);
        open(Centres.administrator(), "staff?id=" + account);
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Передать все коллеге");
    }

    private List<String> offered(StaffPrincipal reader) {
        open(reader, "cases/" + id);
        return _find(_get(HolderLine.class), Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private static String told() {
        return _find(_get(HolderLine.class), Span.class).getFirst().getText();
    }

    @SuppressWarnings("unchecked")
    private static void choose(StaffPrincipal colleague) {
        ComboBox<Actor> to = labelled(ComboBox.class, "Кому");
        _setValue(to, colleague.actor());
    }

    private List<Long> listed(StaffPrincipal holder) {
        return As.a(centre.director())
                .call(() -> applications
                        .list(CaseQuery.of(Set.of()).heldBy(holder.actor().staffId()))
                        .stream()
                        .map(CaseSummary::id)
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static Grid<CaseSummary> grid() {
        return _get(Grid.class);
    }
}
