package kz.zholdama.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.person.Bin;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two administrators at one record: the second is told who was faster, sees both versions and loses nothing typed. */
class TwoAdministratorsViewTest extends Screens {

    private static final AtomicInteger SERIAL = new AtomicInteger(80_000);
    private static final OfficeHours HOURS =
            new OfficeHours(LocalTime.of(8, 0), LocalTime.of(17, 0), LocalTime.of(12, 0), LocalTime.of(13, 0));

    @Autowired
    private Employers employers;

    @Autowired
    private Organisations organisations;

    @Autowired
    private CareerCentres careerCentres;

    @Autowired
    private Settlements settlements;

    @Test
    void employers() {
        var bin = bin();
        var entry = as(() -> employers.add(new Employer(null, bin, "ТОО «Двое»", "г. Семей", "1", null, null)));
        open("employers", entry);
        as(() -> employers.change(
                entry.id(),
                entry.version(),
                new Employer(null, bin, "ТОО «Двое коллег»", "г. Семей", "2", "Айгуль", null)));
        type("Наименование", "ТОО «Мое»");
        save();

        told("ТОО «Мое»", "ТОО «Двое коллег»", "Айгуль");
        assertThat(text("Наименование").getValue()).isEqualTo("ТОО «Мое»");
        mine();
        assertThat(employers.entry(entry.id()).orElseThrow().value())
                .isEqualTo(new Employer(entry.id(), bin, "ТОО «Мое»", "г. Семей", "1", null, null));
    }

    @Test
    void organisations() {
        var name = "Колледж двоих " + SERIAL.incrementAndGet();
        var entry = as(() ->
                organisations.add(new EducationalOrganisation(null, name, "г. Семей", "1", null, List.of("Повар"))));
        open("organisations", entry);
        as(() -> organisations.change(
                entry.id(),
                entry.version(),
                new EducationalOrganisation(null, name, "г. Семей", "1", null, List.of("Повар", "Швея"))));
        var qualifications = _get(TextArea.class, spec -> spec.withLabel("Квалификации"));
        _setValue(qualifications, "Сварщик\nПовар");
        save();

        told("Сварщик\nПовар", "Повар\nШвея");
        assertThat(qualifications.getValue()).isEqualTo("Сварщик\nПовар");
        mine();
        assertThat(organisations.entry(entry.id()).orElseThrow().value().qualifications())
                .containsExactly("Сварщик", "Повар");
    }

    @Test
    void centres() {
        var code = "W" + (char) ('A' + SERIAL.incrementAndGet() % 26) + "D";
        var town = as(() -> settlements.findByKato("100000000").orElseThrow());
        var entry = as(() -> careerCentres.add(centre(code, "Центр двоих", null, OfficeHours.STATUTORY)));
        open("centres", entry);
        as(() -> careerCentres.change(entry.id(), entry.version(), centre(code, "Центр коллеги", town.id(), HOURS)));
        centreKind().setValue(CentreKind.LABOUR_MOBILITY_CENTRE);
        type("Адрес", "г. Семей, новый адрес");
        save();

        told(
                "Центр трудовой мобильности",
                "Центр коллеги",
                "08:00–17:00, 12:00–13:00",
                town.path(),
                "г. Семей, новый адрес");
        _click(_get(Button.class, spec -> spec.withText("Взять сохраненное")));
        assertThat(text("Наименование на русском").getValue()).isEqualTo("Центр коллеги");
        assertThat(centreKind().getValue()).isEqualTo(CentreKind.CAREER_CENTRE);
    }

    @Test
    void settlements() {
        var kato = "04" + String.format("%07d", SERIAL.incrementAndGet());
        var entry = as(() -> settlements.add(new Settlement(null, kato, "с.Двое", null, null, null, null, null)));
        var parent = as(() -> settlements.findByKato("100000000").orElseThrow());
        open("settlements", entry);
        as(() -> settlements.change(
                entry.id(), entry.version(), new Settlement(null, kato, "с.Коллегино", null, null, null, null, null)));
        picker().setValue(parent);
        save();

        told(parent.path(), "с.Коллегино");
        assertThat(picker().getValue()).isEqualTo(parent);
        mine();
        assertThat(settlements.entry(entry.id()).orElseThrow().value()).satisfies(saved -> {
            assertThat(saved.nameRu()).isEqualTo("с.Двое");
            assertThat(saved.parentId()).isEqualTo(parent.id());
        });
    }

    @Test
    void keepsWhatIsTypedAlsoWhenTheColleagueDeletedTheRecord() {
        var entry = as(() -> employers.add(new Employer(null, bin(), "ТОО «Исчезнет»", "г. Семей", "1", null, null)));
        open("employers", entry);
        as(() -> {
            employers.delete(entry.id(), entry.version());
            return null;
        });
        type("Наименование", "ТОО «Осталось в форме»");
        save();

        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("Такой записи больше нет");
        assertThat(text("Наименование").getValue()).isEqualTo("ТОО «Осталось в форме»");
    }

    private void open(String directory, Entry<?> entry) {
        signIn(Centres.administrator());
        UI.getCurrent().navigate("directories/" + directory, QueryParameters.of("id", "" + entry.id()));
    }

    private static <T> T as(java.util.concurrent.Callable<T> action) {
        return As.a(Centres.administrator()).call(action);
    }

    private static CareerCentre centre(String code, String name, Long settlementId, OfficeHours hours) {
        return new CareerCentre(
                null,
                code,
                CentreKind.CAREER_CENTRE,
                name,
                "Екеудің орталығы",
                "Абайского",
                settlementId,
                "г. Семей",
                "1",
                null,
                null,
                "Директоров",
                hours);
    }

    private static void told(String... texts) {
        assertThat(_get(Div.class, spec -> spec.withClasses("conflict"))
                        .getElement()
                        .getTextRecursively())
                .contains("Тестов Тест Тестович")
                .contains(texts);
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Сохранить")));
    }

    private static void mine() {
        _click(_get(Button.class, spec -> spec.withText("Сохранить введенное мной")));
    }

    private static void type(String label, String typed) {
        _setValue(text(label), typed);
    }

    private static Select<CentreKind> centreKind() {
        return labelled(Select.class, "Вид");
    }

    private static ComboBox<Settlement> picker() {
        return labelled(ComboBox.class, "Входит в");
    }

    private static String bin() {
        var bin = Bin.complete("280340" + SERIAL.incrementAndGet());
        while (bin.isEmpty()) {
            bin = Bin.complete("280340" + SERIAL.incrementAndGet());
        }
        return bin.get().value();
    }
}
