package kz.zholdama.referral.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.resettlement.SampleOfResettlement;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.online.HostAnswer;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of a centre to which people are resettled. */
class ArrivalViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private ReturnSlips slips;

    private Centre receiving;
    private long application;
    private long referral;

    @BeforeEach
    void someoneIsResettled() {
        var issuing = centres.create();
        receiving = centres.create();
        application = given.of(issuing, Measure.RESETTLEMENT)
                .withPlace(SampleOfResettlement.receivedBy(receiving, given, TestClock.USUAL.toLocalDate()))
                .issued()
                .applicationId();
        referral = As.a(issuing.specialist())
                .call(() -> slips.look(application).referral().id());
    }

    @Test
    void listsWhoComesToTheCentreAndNobodyElse() {
        open(receiving.specialist(), "arrivals");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);

        open(centres.create().specialist(), "arrivals");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Корешков от вас не ждут");
    }

    @Test
    void showsWhatTheSlipShowsAndSendsIt() {
        page(receiving.specialist());
        var shown = _get(ArrivalView.class).getElement().getTextRecursively();
        assertThat(shown).contains("Дата направления", "Кто направлен").doesNotContain("ИИН", "Әбдірахманова", "12-РК");

        _click(button("Отправить в карьерный центр"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Номер приказа"))
                        .isInvalid())
                .isTrue();

        choose("Как вышло", HostAnswer.NOT_TAKEN);
        choose("Почему", NotTaken.Reason.DID_NOT_COME);
        _click(button("Отправить в карьерный центр"));

        assertThat(_get(ArrivalView.class).getElement().getTextRecursively())
                .contains("Уведомление уже прислано и ждет проверки");
        _assertNone(Button.class, spec -> spec.withText("Отправить в карьерный центр"));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void choose(String label, Object value) {
        RadioButtonGroup group = _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
        group.setValue(value);
    }

    private void page(StaffPrincipal who) {
        open(who, "arrival/" + referral);
    }
}
