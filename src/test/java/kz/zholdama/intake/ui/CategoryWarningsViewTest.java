package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.person.Category;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;

/** Categories that exclude each other (Social Code 99(3)) are pointed out where they are chosen and before registration. */
class CategoryWarningsViewTest extends WizardScreens {

    @Test
    void pointsThemOutAsSoonAsTheyAreChosen() {
        open(centre.specialist(), "intake");
        _setValue(this.<Category>checks("Категории заявителя"), Set.of(Category.UNEMPLOYED));
        assertThat(warnings()).isEmpty();
        _setValue(this.<Category>checks("Категории заявителя"), Set.of(Category.UNEMPLOYED, Category.STUDENT));
        assertThat(warnings())
                .singleElement()
                .asString()
                .contains("Категории «Безработный» и «Студент» исключают друг друга");
        _setValue(this.<Category>checks("Категории заявителя"), Set.of(Category.STUDENT));
        assertThat(warnings()).isEmpty();
    }

    @Test
    void pointsThemOutBeforeItIsRegistered() {
        var iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
        var person = As.a(centre.specialist()).call(() -> filings.person(iin));
        var content = filings.complete(Measure.SOCIAL_WORKPLACE, iin)
                .with(new TypedPerson(
                        person.iin(),
                        person.lastName(),
                        person.firstName(),
                        person.patronymic(),
                        person.birthDate(),
                        person.sex(),
                        person.settlementId(),
                        person.settlement(),
                        person.street(),
                        person.phone(),
                        person.email(),
                        Set.of(Category.UNEMPLOYED, Category.DOWNTIME),
                        person.unemployedSince()));
        var draft = As.a(centre.specialist()).call(() -> drafts.start(content, IntakeStep.REVIEW));
        open(centre.specialist(), "intake/" + draft.id());

        assertThat(stepTitle()).isEqualTo("Проверка");
        assertThat(warnings()).anySatisfy(text -> assertThat(text).contains("исключают друг друга"));
    }
}
