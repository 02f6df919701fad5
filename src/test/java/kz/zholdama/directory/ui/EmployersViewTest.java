package kz.zholdama.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.Bin;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.record.History;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Contracts and merging on the employers' screen, and who may open which directory. */
class EmployersViewTest extends Screens {

    private static final AtomicInteger SERIAL = new AtomicInteger(50_000);

    @Autowired
    private Employers employers;

    @Autowired
    private Centres centres;

    @Test
    void entersAContractAndShowsItsPlaces() {
        var employer = added("ТОО «Договорное»");
        open(Centres.administrator(), employer);
        _click(button("Договоры"));
        _click(button("Добавить договор"));
        _setValue(measure(), Measure.SILVER_AGE);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Номер договора")), "5-СВ");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Мест")), 4);
        _click(button("Сохранить", 1));

        assertThat(employers.contracts(employer.id())).singleElement().satisfies(contract -> {
            assertThat(contract.measure()).isEqualTo(Measure.SILVER_AGE);
            assertThat(contract.places()).isEqualTo(4);
        });
        assertThat(_get(ContractsPanel.class).getElement().getTextRecursively())
                .contains("Мест: 4, занято: 0, свободно: 4", "Действует");
    }

    @Test
    void keepsWhatWasTypedWhenAColleagueChangedTheContract() {
        var employer = added("ТОО «Спорный договор»");
        var contract = As.a(Centres.administrator())
                .call(() -> employers.addContract(new Contract(
                        null,
                        0,
                        employer.id(),
                        Measure.SILVER_AGE,
                        "1",
                        null,
                        3,
                        0,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31))));
        open(Centres.administrator(), employer);
        _click(button("Договоры"));
        _click(button("Изменить договор"));
        As.a(Centres.administrator())
                .run(() -> employers.changeContract(new Contract(
                        contract.id(),
                        contract.version(),
                        employer.id(),
                        Measure.SILVER_AGE,
                        "1",
                        null,
                        7,
                        0,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31))));

        var places = _get(IntegerField.class, spec -> spec.withLabel("Мест"));
        _setValue(places, 5);
        _click(button("Сохранить", 1));
        assertThat(places.getValue()).isEqualTo(5);
        assertThat(employers.contracts(employer.id()).getFirst().places()).isEqualTo(7);

        assertThat(_get(Div.class, spec -> spec.withClasses("conflict"))
                        .getElement()
                        .getTextRecursively())
                .contains("Тестов Тест Тестович", "Мест57");
        _click(button("Сохранить введенное мной"));
        assertThat(employers.contracts(employer.id()).getFirst().places()).isEqualTo(5);
    }

    @Test
    void namesTheCentreOfAContractInItsHistory() {
        var employer = added("ТОО «С историей»");
        var centre = centres.create().centre();
        As.a(Centres.administrator())
                .run(() -> employers.addContract(new Contract(
                        null,
                        0,
                        employer.id(),
                        Measure.SILVER_AGE,
                        "1",
                        centre.id(),
                        3,
                        0,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31))));
        open(Centres.auditor(), employer);
        _click(button("История"));

        assertThat(_get(History.class).getElement().getTextRecursively())
                .contains("Карьерный центр: " + centre.nameRu());
    }

    @Test
    void takesTheColleaguesContractWhenAsked() {
        var employer = added("ТОО «Договор коллеги»");
        var centre = centres.create().centre();
        var contract = As.a(Centres.administrator())
                .call(() -> employers.addContract(new Contract(
                        null,
                        0,
                        employer.id(),
                        Measure.SILVER_AGE,
                        "1",
                        null,
                        3,
                        0,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31))));
        open(Centres.administrator(), employer);
        _click(button("Договоры"));
        _click(button("Изменить договор"));
        As.a(Centres.administrator())
                .run(() -> employers.changeContract(new Contract(
                        contract.id(),
                        contract.version(),
                        employer.id(),
                        Measure.PUBLIC_WORKS,
                        "1-К",
                        centre.id(),
                        7,
                        0,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31))));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Мест")), 5);
        _click(button("Сохранить", 1));
        assertThat(_get(Div.class, spec -> spec.withClasses("conflict"))
                        .getElement()
                        .getTextRecursively())
                .contains("Общественные работы", "1-К", centre.nameRu());
        _click(button("Взять сохраненное"));

        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Мест")).getValue())
                .isEqualTo(7);
        _click(button("Сохранить", 1));
        assertThat(employers.contracts(employer.id()).getFirst()).satisfies(kept -> {
            assertThat(kept.places()).isEqualTo(7);
            assertThat(kept.centreId())
                    .as("the centre stays when the contract is edited")
                    .isEqualTo(centre.id());
        });
    }

    @Test
    void tellsThatAContractIsEnteredAlready() {
        var employer = added("ТОО «Дважды введенное»");
        As.a(Centres.administrator())
                .run(() -> employers.addContract(new Contract(
                        null,
                        0,
                        employer.id(),
                        Measure.SILVER_AGE,
                        "5-СВ",
                        null,
                        3,
                        0,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31))));
        open(Centres.administrator(), employer);
        _click(button("Договоры"));
        _click(button("Добавить договор"));
        _setValue(measure(), Measure.SILVER_AGE);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Номер договора")), "5-св");
        _click(button("Сохранить", 1));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Номер договора"))
                        .getErrorMessage())
                .contains("уже внесен");
        assertThat(employers.contracts(employer.id())).hasSize(1);
    }

    @Test
    void mergesAnotherRecordIntoTheOpenOne() {
        var kept = added("ТОО «Сливаемое»");
        var other = added("ТОО Сливаемое дубль");
        open(Centres.administrator(), kept);
        _click(button("Объединить"));
        _setValue(choice(), other);
        _click(button("Объединить записи"));

        assertThat(employers.entry(other.id()).orElseThrow().isRetired()).isTrue();
        assertThat(employers.entry(kept.id()).orElseThrow().isRetired()).isFalse();
    }

    @Test
    void offersAnAuditorNoChange() {
        open(Centres.auditor(), added("ТОО «Проверяемое»"));

        for (var text : new String[] {"Сохранить", "Объединить", "Загрузить из файла", "Добавить"}) {
            _assertNone(Button.class, spec -> spec.withText(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"settlements", "employers", "organisations", "occupations", "centres"})
    void everyDirectoryOpensForEveryRoleOfTheStaff(String directory) {
        var centre = centres.create();
        for (var staff :
                new StaffPrincipal[] {Centres.administrator(), Centres.auditor(), centre.specialist(), centre.director()
                }) {
            open(staff, "directories/" + directory);
            _get(RecordList.class);
        }
    }

    private void open(StaffPrincipal staff, Entry<Employer> employer) {
        signIn(staff);
        UI.getCurrent().navigate("directories/employers", QueryParameters.of("id", "" + employer.id()));
    }

    private static Button button(String text, int nth) {
        var found = _find(Button.class, spec -> spec.withText(text));
        return found.get(Math.min(nth, found.size() - 1));
    }

    private static ComboBox<Measure> measure() {
        return labelled(ComboBox.class, "Программа");
    }

    private static ComboBox<Entry<Employer>> choice() {
        return labelled(ComboBox.class, "Присоединить запись");
    }

    private Entry<Employer> added(String name) {
        return As.a(Centres.administrator()).call(() -> {
            var bin = Bin.complete("280140" + SERIAL.incrementAndGet());
            while (bin.isEmpty()) {
                bin = Bin.complete("280140" + SERIAL.incrementAndGet());
            }
            return employers.add(new Employer(null, bin.get().value(), name, "г. Семей", "1", null, null));
        });
    }
}
