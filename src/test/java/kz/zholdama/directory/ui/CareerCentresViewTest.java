package kz.zholdama.directory.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.timepicker.TimePicker;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CareerCentresViewTest extends Screens {

    @Autowired
    private Centres testing;

    @Autowired
    private CareerCentres centres;

    @Test
    void asksForAllFourTimes() {
        open(
                Centres.administrator(),
                "directories/centres?id=" + testing.create().id());
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Закрытие")), null);
        _fireDomEvent(_get(HoursField.class), "change");
        _click(_get(Button.class, spec -> spec.withText("Сохранить")));

        assertThat(_get(HoursField.class).getErrorMessage()).isEqualTo("Укажите все четыре времени.");
    }

    @Test
    void countsWhatStandsInTheWayOfClosingACentre() {
        var centre = testing.create();
        open(Centres.administrator(), "directories/centres?id=" + centre.id());
        _click(_get(Button.class, spec -> spec.withText("Вывести из употребления")));

        var told = _get(ConfirmDialog.class);
        assertThat(told.getElement().getProperty("message"))
                .contains("Учетных записей не в архиве: 4", "черновиков: 0");
        ComponentUtil.fireEvent(told, new ConfirmDialog.ConfirmEvent(told, false));
        assertThat(As.a(Centres.administrator())
                        .call(() -> centres.entry(centre.id()).orElseThrow().isRetired()))
                .isFalse();
    }
}
