package kz.zholdama.decision.ui.examination;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Examinations;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.measure.subsidised.Employment;
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

/** A person's earlier participations: entered by hand, judged, pointed out in the wizard, and shown as their days tell. */
class HistoryE2E extends Browser {

    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void enter(@Autowired Centres centres) {
        centre = centres.create();
        signIn(centre.specialist());
    }

    @Test
    void entersAParticipationByHandAndSaysBesideTheFieldWhatIsWrong() {
        open("cases/"
                + given.of(centre, Measure.TRAINING_AT_EMPLOYER).registered().applicationId());
        button("Добавить участие").click();
        var dialog = page.locator("vaadin-dialog");
        dialog.getByLabel("Дата направления").fill("01.02.2026");
        dialog.getByLabel("Начало").fill("31.01.2026");
        dialog.getByLabel("Начало").press("Tab");
        dialog.locator("vaadin-combo-box").first().click();
        page.getByRole(AriaRole.OPTION).first().click();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.OPTION))
                .hasCount(0); // a press beside the open list would only close it
        button("Сохранить").click();
        dialog.getByText("Дата начала участия раньше даты направления.").first().waitFor();
        settle();
        assertAccessible();
        picture("participation-dialog");
    }

    @Test
    void judgesWhatWasEnteredAndNamesNoDayThatIsNotCertain(
            @Autowired Cases cases, @Autowired Examinations examinations) {
        var id = given.of(centre, Measure.TRAINING_AT_EMPLOYER).registered().applicationId();
        var left = new Participation(
                Measure.TRAINING_AT_EMPLOYER,
                TODAY.minusMonths(4),
                TODAY.minusMonths(4),
                null,
                false,
                TODAY.minusMonths(1),
                false,
                null,
                false,
                "Ответ центра г. Павлодара");
        var running = new Participation(
                Measure.PUBLIC_WORKS,
                TODAY.minusMonths(2),
                TODAY.minusMonths(2),
                TODAY.plusMonths(2),
                true,
                null,
                null,
                null,
                false,
                "Трудовой договор");
        As.a(centre.specialist()).run(() -> {
            var file = cases.open(id);
            examinations.record(id, file.version(), file.sheet().withHistory(true, List.of(left, running), List.of()));
        });
        open("cases/" + id);
        assertThat(page.locator("body").textContent())
                .contains("сведений о повторной регистрации в качестве безработного нет")
                .contains("занят на субсидируемом рабочем месте");
        look("history-case", ".case-hints");
        look("history-grounds", ".ground-present");
    }

    @Test
    void pointsOutCategoriesThatExcludeEachOther(@Autowired Drafts drafts, @Autowired Filings filings) {
        var content =
                As.a(centre.specialist()).call(() -> filings.complete(Measure.PUBLIC_WORKS, Persons.aged(30, TODAY)));
        var person = content.person();
        var contradictory = content.with(new TypedPerson(
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
                Set.of(Category.UNEMPLOYED, Category.STUDENT),
                person.unemployedSince()));
        open("intake/"
                + As.a(centre.specialist())
                        .call(() -> drafts.start(contradictory, IntakeStep.APPLICANT))
                        .id());
        page.getByText("исключают друг друга").first().waitFor();
        look("categories-exclude", ".warning-note");
    }

    @Test
    void showsReferralsAsTheirDaysTell(@Autowired TestClock clock) {
        var slip = new Employment(TODAY, "5", TODAY, "7-к", "Сварщик", 5, TODAY.plusDays(8), TODAY.plusMonths(5), true);
        given.of(centre, Measure.PUBLIC_WORKS).withSlip(slip).slipReturned();
        given.of(centre, Measure.TRAINING_IN_ORGANISATION).issued();
        open("slips?pile=BEGINNING");
        page.getByText("Принят").first().waitFor();
        look("slips-beginning", "vaadin-grid");
        clock.set(TODAY.plusYears(1).atTime(10, 0));
        open("slips?pile=AWAITING");
        page.getByText("Срок истек").first().waitFor();
        look("slips-lapsed", "vaadin-grid");
    }

    /** In Russian; the picture in Kazakh too. */
    private void look(String name, String part) {
        settle();
        assertAccessible();
        if (PICTURES) {
            page.locator(part).last().scrollIntoViewIfNeeded();
            picture(name);
            speak("kk");
            page.locator(part).last().scrollIntoViewIfNeeded();
            picture(name + "-kk");
            speak("ru");
        }
    }

    private Locator button(String name) {
        return page.locator("body")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }
}
