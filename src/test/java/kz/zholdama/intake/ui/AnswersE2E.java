package kz.zholdama.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.measure.resettlement.CommissionDecision;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import kz.zholdama.measure.subsidised.SubsidisedDetails;
import kz.zholdama.person.Category;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The questions to who is under age, belongs to no category or resettles, in the wizard and on the page of the case. */
class AnswersE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filings filings;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void enter() {
        centre = centres.create();
        signIn(centre.specialist());
        open("drafts");
    }

    @Test
    void asksWhetherARepresentativeConsentsAndNotAgainWithThePaper() {
        var minor = pupil(null);
        resume(minor, IntakeStep.DETAILS);
        page.getByText("Согласие дано").click();
        page.getByLabel("Кем приходится заявителю").waitFor();
        look("consent-details");
        resume(
                pupil(new RepresentativeConsent(
                        true, "Әбдірахманова Гүлжан Ерланқызы", "мать", TestClock.USUAL.toLocalDate())),
                IntakeStep.DOCUMENTS);
        var paper = page.locator(".document-row").last();
        assertThat(paper).containsText("Әбдірахманова Гүлжан Ерланқызы (мать), 02.03.2026");
        paper.getByText("на бумаге").or(paper.getByText("На бумаге")).first().click();
        paper.getByLabel("Номер").waitFor();
        look("consent-paper");
    }

    @Test
    void takesTheAnswersOfAMinorOutsideTheCategoriesAndOfHisRepresentativeLater() {
        var content = filings.complete(Measure.SOCIAL_WORKPLACE, Persons.aged(17, TestClock.USUAL.toLocalDate()));
        var filed = (SubsidisedDetails) content.details();
        var none = content.with(
                        new SubsidisedDetails(filed.occupation(), null, null, null, null, RepresentativeConsent.NONE))
                .with(as(content.person(), Category.NONE));
        resume(none, IntakeStep.APPLICANT);
        look("none-of-the-categories");
        resume(none, IntakeStep.REVIEW);
        look("minor-review");
        var id = given.of(centre, none).registered().applicationId();
        goOn("cases/" + id);
        look("minor-case");
        button(
                        page.locator("section")
                                .filter(new Locator.FilterOptions().setHasText("Согласие законного представителя"))
                                .filter(new Locator.FilterOptions().setHas(page.getByText("Изменить")))
                                .first(),
                        "Изменить")
                .click();
        page.locator("vaadin-dialog").getByText("Согласие дано").click();
        page.getByLabel("Кем приходится заявителю").waitFor();
        assertAccessible();
        picture("representative-dialog");
    }

    @Test
    void asksWhatTheCommissionHasDecidedInTheWizardAndWithTheDestination() {
        var content = filings.complete(Measure.RESETTLEMENT);
        var filed = (ResettlementDetails) content.details();
        var decided = content.with(new ResettlementDetails(
                content.person().settlementId(),
                "",
                filed.occupation(),
                filed.family(),
                new CommissionDecision("14-П", TestClock.USUAL.toLocalDate()),
                CommissionAnswer.DECIDED));
        resume(decided, IntakeStep.DETAILS);
        look("commission-details");
        resume(decided, IntakeStep.REVIEW);
        look("commission-review");
        goOn("cases/" + given.of(centre, content).registered().applicationId());
        var destination = page.locator("vaadin-radio-group")
                .filter(new Locator.FilterOptions().setHasText("За решением не обращались"));
        destination.scrollIntoViewIfNeeded();
        look("commission-case");
        destination.scrollIntoViewIfNeeded();
        picture("commission-destination");
    }

    private DraftContent pupil(RepresentativeConsent consent) {
        var content = filings.complete(Measure.PUBLIC_WORKS, Persons.aged(16, TestClock.USUAL.toLocalDate()));
        var filed = (SubsidisedDetails) content.details();
        return content.with(as(content.person(), Category.SENIOR_PUPIL))
                .with(new SubsidisedDetails(filed.occupation(), null, null, null, "Школа № 5", consent));
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
        goOn("intake/"
                + As.a(centre.specialist())
                        .call(() -> drafts.start(content, step))
                        .id() + "/" + step.path());
    }

    /** In Russian; the picture in Kazakh too. */
    private void look(String name) {
        assertAccessible();
        if (PICTURES) {
            picture(name);
            speak("kk");
            picture(name + "-kk");
            speak("ru");
        }
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
