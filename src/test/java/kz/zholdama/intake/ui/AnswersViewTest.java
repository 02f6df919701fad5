package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.measure.resettlement.CommissionDecision;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import kz.zholdama.measure.subsidised.SubsidisedDetails;
import kz.zholdama.person.Category;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers that lead to a reasoned refusal and forbid nothing, and how the review shows them. */
class AnswersViewTest extends WizardScreens {

    private static final LocalDate DAY = TestClock.USUAL.toLocalDate();

    @Autowired
    private Settlements settlements;

    @Test
    void letsNoneOfTheCategoriesAndACategoryTakeEachOthersPlace() {
        resume(filings.complete(Measure.SOCIAL_WORKPLACE), IntakeStep.APPLICANT);
        var categories = this.<Category>checks("Категории заявителя");

        _setValue(categories, Set.of(Category.UNEMPLOYED, Category.NONE));
        assertThat(categories.getValue()).containsExactly(Category.NONE);
        _assertNone(DateField.class, spec -> spec.withLabel("Дата регистрации безработным"));
        _setValue(categories, Set.of(Category.KANDAS, Category.NONE));
        assertThat(categories.getValue()).containsExactly(Category.KANDAS);
    }

    @Test
    void takesWhoBelongsToNoneOfTheCategoriesAndWarnsThatTheRefusalWillBeAReasonedOne() {
        var content = filings.complete(Measure.SOCIAL_WORKPLACE);
        resume(content.with(as(content.person(), Category.NONE)), IntakeStep.REVIEW);

        assertThat(warnings()).singleElement().asString().contains("не относится ни к одной из категорий");
        assertThat(review()).contains("Ни одна из этих категорий");
        _click(button("Зарегистрировать заявление"));
        assertThat(_get(H1.class).getText()).isEqualTo("Заявление зарегистрировано");
    }

    @Test
    void takesAMinorWithoutAConsentAndWarns() {
        var minor = minor(RepresentativeConsent.NONE);
        resume(minor, IntakeStep.REVIEW);

        assertThat(warnings())
                .singleElement()
                .asString()
                .contains("согласие законного представителя, необходимое до 18 лет, не дано");
        assertThat(review()).contains("Согласия нет");
        _click(button("Зарегистрировать заявление"));
        assertThat(_get(H1.class).getText()).isEqualTo("Заявление зарегистрировано");
    }

    @Test
    void showsWhoConsentedAndWhen() {
        resume(minor(new RepresentativeConsent(true, "Әбдірахманова Гүлжан", "мать", DAY)), IntakeStep.REVIEW);

        assertThat(warnings()).isEmpty();
        assertThat(review()).contains("Әбдірахманова Гүлжан (мать), 02.03.2026");
    }

    @ParameterizedTest
    @EnumSource(CommissionAnswer.class)
    void showsTheSettlementThatWasChosenAndTheAnswerOfTheCommission(CommissionAnswer answer) {
        var content = filings.complete(Measure.RESETTLEMENT);
        var home = As.a(centre.specialist())
                .call(() -> settlements.find(content.person().settlementId()).orElseThrow());
        var filed = (ResettlementDetails) content.details();
        resume(
                content.with(new ResettlementDetails(
                        home.id(),
                        "",
                        filed.occupation(),
                        filed.family(),
                        answer == CommissionAnswer.DECIDED ? new CommissionDecision("14-П", DAY) : null,
                        answer)),
                IntakeStep.REVIEW);

        assertThat(review())
                .contains(home.path())
                .doesNotContain("Желаемое место словами")
                .contains(
                        switch (answer) {
                            case DECIDED -> "№ 14-П от 02.03.2026";
                            case NOT_DECIDED_YET -> "Еще не принято";
                            case NONE_ASKED -> "За решением не обращались";
                        });
        assertThat(warnings()).hasSize(answer == CommissionAnswer.NONE_ASKED ? 1 : 0);
    }

    private DraftContent minor(RepresentativeConsent consent) {
        var content = filings.complete(Measure.SOCIAL_WORKPLACE, Persons.aged(17, DAY));
        var filed = (SubsidisedDetails) content.details();
        return content.with(new SubsidisedDetails(filed.occupation(), null, null, null, null, consent));
    }

    private static TypedPerson as(TypedPerson person, Category category) {
        return new TypedPerson(
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
                Set.of(category),
                null);
    }

    private void resume(DraftContent content, IntakeStep step) {
        var draft = As.a(centre.specialist()).call(() -> drafts.start(content, step));
        open(centre.specialist(), "intake/" + draft.id() + "/" + step.path());
    }

    private static String review() {
        return String.join(" ", withClass("review-part"));
    }
}
