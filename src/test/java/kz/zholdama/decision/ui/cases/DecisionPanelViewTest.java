package kz.zholdama.decision.ui.cases;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DecisionPanelViewTest extends Screens {

    @Test
    void hasOneStepStandOutWhenTheResultIsSigned(@Autowired Centres centres, @Autowired GivenCases given) {
        var centre = centres.create();
        var issued = given.of(centre, Measure.SILVER_AGE).issued();
        open(centre.specialist(), "cases/" + issued.applicationId());
        assertThat(onward().getClassNames()).doesNotContain("primary-link");

        _click(_get(Button.class, spec -> spec.withText("Отметить выдачу заявителю")));

        assertThat(onward().getClassNames()).contains("primary-link");
    }

    private static Anchor onward() {
        return _get(Anchor.class, spec -> spec.withText("К списку дел"));
    }
}
