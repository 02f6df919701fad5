package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of a mistake names what is wrong and nothing else. */
class MistakesViewTest extends WizardScreens {

    @Autowired
    private Centres centres;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filings filings;

    private Centres.Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
    }

    @Test
    void blamesNoKindOfMeasureWhenNoneIsChosen() {
        var person =
                As.a(centre.specialist()).call(() -> filings.person(Persons.aged(30, TestClock.USUAL.toLocalDate())));
        var draft =
                As.a(centre.specialist()).call(() -> drafts.start(DraftContent.EMPTY.with(person), IntakeStep.MEASURE));
        open(centre.specialist(), "intake/" + draft.id());
        _click(button("Далее"));

        assertThat(problems()).singleElement().asString().doesNotContain("Профессиональное обучение");
    }

    @Test
    void cutsNoNameThatIsTooLongButSaysSo() {
        open(centre.specialist(), "intake");
        _setValue(text("Фамилия"), "Ә".repeat(121));

        assertThat(text("Фамилия").getErrorMessage()).isEqualTo("Не более 120 символов, а введено 121.");
        assertThat(text("Фамилия").isInvalid()).isTrue();
        _click(button("Далее"));
        assertThat(stepTitle()).isEqualTo("Заявитель");
        assertThat(text("Фамилия").getValue()).hasSize(121);
        _setValue(text("Фамилия"), "Ә".repeat(120));
        assertThat(text("Фамилия").isInvalid()).isFalse();
    }
}
