package kz.zholdama.decision.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of cases can be read to the last word on a wide and on a narrow screen; axe finds nothing in any state of a case. */
class CasesE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private Filings filings;

    @Autowired
    private GivenCases given;

    @Test
    void isAccessibleInEveryState(
            @Autowired Preparation preparation,
            @Autowired DirectorsDesk desk,
            @Autowired Annulments annulments,
            @Autowired Drafts drafts,
            @Autowired Intake intake) {
        var centre = centres.create();
        var withdrawn = given.of(centre, Measure.RESETTLEMENT).examined();
        var returned = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        var annulled = given.of(centre, Measure.YOUTH_PRACTICE).signedReferral();
        As.a(centre.director()).run(() -> {
            desk.returnToSpecialist(
                    GivenCases.order(returned), Set.of(ReturnReason.TERM_WRONG), "Срок больше предела.");
            annulments.annul(GivenCases.order(annulled), "Работодатель указан ошибочно.", GivenCases.PIN.clone());
        });
        var refused = As.a(centre.specialist()).call(() -> {
            preparation.withdrawApplication(withdrawn.id(), withdrawn.version(), "Нашел работу.");
            var draft = drafts.start(
                    filings.complete(Measure.SOCIAL_WORKPLACE)
                            .with(List.of(
                                    PresentedDocument.absent(DocumentType.IDENTITY_DOCUMENT),
                                    PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD))),
                    IntakeStep.REVIEW);
            return intake.refuseAcceptance(draft.id(), draft.version()).applicationId();
        });
        signIn(centre.specialist());
        open("cases");
        for (var id : List.of(
                withdrawn.id(),
                returned.id(),
                annulled.id(),
                refused,
                given.of(centre, Measure.CONTRACT_OF_GENERATIONS)
                        .signedRefusal()
                        .id(),
                given.of(centre, Measure.TRAINING_IN_ORGANISATION)
                        .slipReturned()
                        .applicationId())) {
            goOn("cases/" + id);
            page.locator(".case-states").waitFor();
            assertAccessible();
        }
        speakKazakh();
        page.setViewportSize(390, 800);
        goOn("cases/" + annulled.id());
        page.getByText("күші жойылды").first().waitFor();
        assertAccessible();
        picture("case-annulled-kk-390");
    }

    @Test
    void isAccessibleInTheDialogsOfACaseAlsoWhereSomethingIsMissing(
            @Autowired Settings settings, @Autowired TestClock clock) {
        var centre = centres.create();
        var id = given.of(centre, Measure.YOUTH_PRACTICE).registered().applicationId();
        signIn(centre.specialist());
        open("cases/" + id);
        button("Закрепить место").click();
        page.locator(".case-side .error-summary").waitFor();
        assertAccessible();
        for (var dialog :
                List.of("Отзыв заявления", "Добавить несоответствие", "Добавить участие", "Добавить запрос")) {
            assertAccessibleWhenIncomplete(dialog);
        }
        button("Отзыв согласия").click();
        page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").waitFor();
        assertAccessible();
        page.keyboard().press("Escape");
        goOn("cases/"
                + given.of(centre, Measure.RESETTLEMENT).preparedReferral().id());
        button("Посмотреть документ").click();
        page.locator("vaadin-dialog[opened] .pdf-frame").waitFor();
        assertAccessible();

        var day = LocalDate.of(2027, 6, 1);
        clock.set(day.atTime(11, 0));
        As.a(Centres.administrator()).run(() -> {
            settings.change(Setting.HEARING, "true", day);
            settings.change(Setting.HEARING, "false", day.plusDays(1));
        });
        open("cases/"
                + given.of(centre, Measure.SOCIAL_WORKPLACE).preparedRefusal().id());
        assertAccessibleWhenIncomplete("Записать заслушивание");
    }

    private void assertAccessibleWhenIncomplete(String dialog) {
        button(dialog).click();
        var opened = page.locator("vaadin-dialog[opened]");
        opened.locator("vaadin-button[theme~=primary]").click();
        opened.locator("[invalid]").first().waitFor();
        assertAccessible();
        page.keyboard().press("Escape");
        opened.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void cutsNothingOffWhateverTheWidth() {
        var centre = centres.create();
        var content =
                filings.complete(Measure.TRAINING_IN_ORGANISATION, Persons.aged(31, TestClock.USUAL.toLocalDate()));
        var person = content.person();
        given.of(
                        centre,
                        content.with(new TypedPerson(
                                person.iin(),
                                "Ә".repeat(120),
                                "Нұрсұлтан",
                                "Ерланұлы",
                                person.birthDate(),
                                person.sex(),
                                person.settlementId(),
                                person.settlement(),
                                person.street(),
                                person.phone(),
                                person.email(),
                                person.categories(),
                                person.unemployedSince())))
                .registered();
        given.of(centre, Measure.CONTRACT_OF_GENERATIONS).registered();
        signIn(centre.specialist());
        open("cases");
        for (var width : new int[] {1280, 768}) {
            page.setViewportSize(width, 900);
            page.locator("vaadin-grid a").nth(1).waitFor();
            page.waitForFunction(
                    "columns => [...document.querySelectorAll('vaadin-grid-column')]"
                            + ".filter(one => !one.hidden).length === columns",
                    width == 1280 ? 6 : 4,
                    new Page.WaitForFunctionOptions().setPollingInterval(100));
            settle();
            // the cells take their widths after the columns are chosen
            await(() -> assertThat(page.evaluate("""
                    () => [...document.querySelectorAll('vaadin-grid-cell-content')]
                        .filter(cell => cell.offsetParent && cell.textContent.trim())
                        .filter(cell => cell.scrollWidth > cell.clientWidth + 1
                            || cell.getBoundingClientRect().right > innerWidth)
                        .map(cell => cell.textContent)""")).as("cut off at " + width).isEqualTo(List.of()));
            assertAccessible();
            picture("cases-" + width);
        }
    }
}
