package kz.zholdama.decision.ui.examination;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.resettlement.Destination;
import kz.zholdama.measure.resettlement.Relative;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlacePanelViewTest extends Screens {

    @Autowired
    private Cases cases;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void aCentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    @Test
    void eachKindTellsBesideItsFieldsAndAboveThemWhatIsMissing() {
        openCase(Measure.TRAINING_AT_EMPLOYER);
        _setValue(text("Квалификация (навык)"), " ");
        _click(button("Закрепить место"));
        assertThat(lines())
                .containsExactly(
                        "Работодатель: Заполните это поле.",
                        "Квалификация (навык): Заполните это поле.",
                        "Срок, месяцев: Заполните это поле.",
                        "С: Заполните это поле.",
                        "По: Заполните это поле.");

        openCase(Measure.TRAINING_IN_ORGANISATION);
        _click(button("Сохранить место"));
        assertThat(lines()).hasSize(4).first().isEqualTo("Организация образования: Заполните это поле.");

        openCase(Measure.SOCIAL_WORKPLACE);
        labelled(ComboBox.class, "Профессия (НК РК)").clear();
        _click(button("Закрепить место"));
        assertThat(lines())
                .hasSize(5)
                .startsWith("Работодатель: Заполните это поле.", "Профессия (НК РК): Заполните это поле.");

        openCase(Measure.RESETTLEMENT);
        labelled(ComboBox.class, "Населенный пункт переселения").clear();
        _click(button("Сохранить место"));
        assertThat(lines()).contains("Населенный пункт переселения: Заполните это поле.");
    }

    @Test
    void whatTheServiceRefusesStandsBesideItsFieldAndWhatWasTypedStays() {
        given.choice(centre, Measure.TRAINING_IN_ORGANISATION);
        var id = openCase(Measure.TRAINING_IN_ORGANISATION);
        chooseFirst("Организация образования");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Срок, месяцев")), 2);
        _setValue(date("С"), TestClock.USUAL.toLocalDate().minusDays(1));
        _click(button("Сохранить место"));

        assertThat(date("С").getErrorMessage()).isEqualTo("Дата начала уже прошла.");
        assertThat(lines()).containsExactly("С: Дата начала уже прошла.");

        _setValue(date("С"), TestClock.USUAL.toLocalDate());
        _setValue(text("Квалификация (навык)"), "Свар\u202eщик");
        _click(button("Сохранить место"));
        assertThat(text("Квалификация (навык)").getErrorMessage()).startsWith("Есть невидимый знак");

        _setValue(text("Квалификация (навык)"), "Сварщик");
        _click(button("Сохранить место"));
        assertThat(place(id)).isNotNull();
        assertThat(_find(ErrorSummary.class)).noneMatch(ErrorSummary::isVisible);
    }

    @Test
    void moreMonthsThanTheProgrammeAllowsAreToldInTheLanguageOfTheScreen() {
        openCase(Measure.SOCIAL_WORKPLACE);
        UI.getCurrent().setLocale(Texts.KAZAKH);
        openAgain();
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Мерзімі, ай")), 13);
        _click(button("Орынды бекіту"));

        assertThat(lines()).anyMatch(line -> line.startsWith("Мерзімі, ай: ") && line.contains("12"));
    }

    @Test
    void asksForTheDecisionOnlyWhereThereIsOneAndTellsOfTheRelativeWhoIsMeant() {
        var id = openCase(Measure.RESETTLEMENT);
        chooseFirst("Населенный пункт переселения");
        RadioButtonGroup<CommissionAnswer> decision = labelled(RadioButtonGroup.class, "Решение комиссии");
        _setValue(decision, CommissionAnswer.DECIDED);
        _setValue(text("№ решения комиссии"), "");
        _click(button("Сохранить место"));
        assertThat(text("№ решения комиссии").isInvalid()).isTrue();

        _setValue(decision, CommissionAnswer.NOT_DECIDED_YET);
        while (!removes().isEmpty()) {
            _click(removes().getFirst());
        }
        _click(button("Добавить члена семьи"));
        _click(button("Добавить члена семьи"));
        _click(removes().getFirst());
        _setValue(text("Родство"), "сын");
        _setValue(text("Фамилия, имя, отчество"), "名前");
        _click(button("Сохранить место"));
        assertThat(lines()).singleElement().asString().startsWith("Фамилия, имя, отчество: Есть знак");

        _setValue(text("Фамилия, имя, отчество"), "Ахмет Ұлан");
        _click(button("Сохранить место"));
        assertThat(((Destination) place(id)).family()).containsExactly(new Relative("сын", "Ахмет Ұлан"));
    }

    private Object place(long id) {
        return As.a(centre.specialist()).call(() -> cases.open(id)).sheet().place();
    }

    private long openCase(Measure measure) {
        var id = given.of(centre, measure).registered().applicationId();
        open(centre.specialist(), "cases/" + id);
        return id;
    }

    private static void openAgain() {
        var here = UI.getCurrent().getActiveViewLocation().getPath();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(here);
    }

    private static List<String> lines() {
        return _find(ListItem.class).stream()
                .filter(item -> item.getParent().orElseThrow().getParent().orElseThrow() instanceof ErrorSummary)
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static List<Button> removes() {
        return _find(Button.class).stream()
                .filter(one -> one.getAriaLabel().filter("Удалить"::equals).isPresent())
                .toList();
    }
}
