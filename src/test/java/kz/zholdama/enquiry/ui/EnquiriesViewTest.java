package kz.zholdama.enquiry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnquiriesViewTest extends Screens {

    private static final String ASKED = "Номер заявления или ИИН";

    @Autowired
    private GivenCases given;

    @Autowired
    private Centres centres;

    @Test
    void isTheFirstScreenOfWhoAnswersTheTelephone() {
        open(Somebody.national(Role.CONTACT_CENTRE), "");

        assertThat(_get(EnquiriesView.class).title()).isEqualTo("Справка о заявлении");
    }

    @Test
    void tellsOfACaseAndForgetsWhatWasAskedFor() {
        var centre = centres.create();
        var file = given.of(centre, Measure.SILVER_AGE).signedReferral();
        var applicant = file.application().content().applicant();
        open(Somebody.national(Role.CONTACT_CENTRE), "enquiries");
        _setValue(text(ASKED), applicant.iin().value());
        _click(button("Найти заявление"));

        assertThat(_get(EnquiryCard.class).getElement().getTextRecursively())
                .contains(
                        "Решение готово",
                        centre.centre().address(),
                        centre.centre().phone(),
                        "с 09:00 до 18:30")
                .doesNotContain(
                        applicant.name().last(),
                        applicant.name().initials(),
                        "Серебряный возраст",
                        applicant.iin().value());
        assertThat(text(ASKED).getValue()).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("enquiries");
    }

    @Test
    void findsNothingElse() {
        open(Somebody.national(Role.CONTACT_CENTRE), "enquiries");

        _assertNone(Button.class, spec -> spec.withClasses("search-open"));
    }

    @Test
    void saysWhatIsWrongAndKeepsIt() {
        open(Somebody.national(Role.CONTACT_CENTRE), "enquiries");
        _setValue(text(ASKED), "Әбдірахманов");
        _click(button("Найти заявление"));

        assertThat(text(ASKED).isInvalid()).isTrue();
        assertThat(text(ASKED).getErrorMessage()).isEqualTo("Это не номер заявления и не ИИН");
        assertThat(text(ASKED).getValue()).isEqualTo("Әбдірахманов");
        _assertNone(EnquiryCard.class);
    }
}
