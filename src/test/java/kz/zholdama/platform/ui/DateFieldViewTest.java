package kz.zholdama.platform.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day outside of a form, as among the filters of a list: nothing but the field itself says what is wrong with it. */
class DateFieldViewTest extends Screens {

    private DateField field;

    @BeforeEach
    void showADay() {
        signIn(Centres.auditor());
        field = new DateField("Когда");
        UI.getCurrent().add(field);
    }

    @Test
    void tellsWhatIsNoDateFromADayThatNoMonthHas() {
        type("завтра");
        assertThat(field.getErrorMessage()).isEqualTo("Введите дату в виде ДД.ММ.ГГГГ");
        type("31.02.2004");
        assertThat(field.getErrorMessage()).isEqualTo("Такого дня нет: проверьте число и месяц");
        type("завтра");
        assertThat(field.getErrorMessage()).isEqualTo("Введите дату в виде ДД.ММ.ГГГГ");
    }

    @Test
    void tellsSoInPlaceOfWhatWasToldBefore() {
        field.setErrorMessage("Заполните это поле.");
        field.setInvalid(true);

        type("31.02.2004");

        assertThat(field.getErrorMessage()).isEqualTo("Такого дня нет: проверьте число и месяц");
    }

    /** As the browser tells it: the field is empty, and its text is no date. */
    private void type(String text) {
        field.getElement().setProperty("_inputElementValue", text);
        _fireDomEvent(field, "unparsable-change");
    }
}
