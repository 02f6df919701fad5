package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.decision.DecisionCases;
import kz.zholdama.decision.SigningDesk;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.subsidised.Employment;
import kz.zholdama.measure.subsidised.SubsidisedDetails;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.entering.RuleEditions;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A programme that the law adds to a kind of referral is an edition entered on the screen, and no line of code: it is applied
 * for, judged, signed, printed and taken back like the law's own.
 */
class TenthProgrammeViewTest extends WizardScreens {

    private static final Measure MENTORS = Measure.of(ReferralKind.SUBSIDISED_WORKPLACE, "mentors");
    private static final LocalDate IN_FORCE = TestClock.USUAL.toLocalDate().plusDays(70);
    private static final LocalDateTime LATER = IN_FORCE.plusDays(7).atTime(10, 0);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Centres centres;

    @Autowired
    private Filings filings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private RuleEditions editions;

    @Autowired
    private Regulations regulations;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private TestClock clock;

    private Centres.Centre centre;

    @BeforeEach
    void enterTheEdition() {
        centre = centres.create();
        open(Centres.administrator(), "rule-editions/new");
        this.<ReferralKind>select("Вид направления").setValue(ReferralKind.SUBSIDISED_WORKPLACE);
        _setValue(text("Код"), "mentors");
        _click(button("Добавить программу"));
        _setValue(text("Название на русском"), "Проект «Наставник»");
        _setValue(text("Название на казахском"), "«Тәлімгер» жобасы");
        _setValue(
                text("В отказе: «направление на …»"),
                "направление на субсидируемое рабочее место (проект «Наставник»)");
        _setValue(text("Название"), "tenth");
        _setValue(date("Действует с"), IN_FORCE);
        _setValue(_get(TextArea.class), "Приказ о проекте «Наставник»");
        _click(button("Проверить и сохранить"));
        _click(button("Сохранить"));
        assertThat(regulations.editionOn(IN_FORCE).measures()).contains(MENTORS);
        clock.set(LATER);
    }

    @AfterEach
    void takeItBack() {
        clock.reset();
        As.a(Centres.administrator()).run(() -> editions.withdraw(regulations.editionOn(IN_FORCE)));
    }

    @Test
    void goesTheWholeWay() throws IOException {
        var id = registered();
        var given = DecisionCases.in(application);
        given.examined(centre.specialist(), id);
        var prepared = given.preparedReferral(centre.specialist(), id, given.choice(centre, MENTORS));
        var file = given.submitted(centre.specialist(), prepared);
        assertThat(file.assessment().edition()).isEqualTo("tenth");
        assertThat(file.assessment().mayRefer()).isTrue();

        var signed = signed(given, new SigningOrder(id, file.version().application()));

        assertThat(printed(signed.documentId())).contains("Проект «Наставник»");
        As.a(centre.specialist()).run(() -> {
            var shown = slips.look(id);
            var from = shown.referral().startsOn().orElseThrow();
            var today = LocalDate.now(clock);
            slips.slipReturned(
                    shown.seen(),
                    new Employment(
                            today,
                            "1",
                            null,
                            null,
                            "Наставник",
                            3,
                            from,
                            from.plusMonths(3).minusDays(1),
                            false),
                    today);
            assertThat(slips.look(id).referral().slip()).containsInstanceOf(Employment.class);
        });
    }

    @Test
    void isNotOfferedBeforeItsDay() {
        clock.reset();
        var draft = As.a(centre.specialist())
                .call(() -> drafts.start(filings.complete(Measure.SOCIAL_WORKPLACE), IntakeStep.MEASURE));
        open(centre.specialist(), "intake/" + draft.id());

        assertThat(this.<Measure>radio("Субсидируемое рабочее место")
                        .getListDataView()
                        .getItems())
                .hasSize(6)
                .doesNotContain(MENTORS);
    }

    /** Through the wizard. */
    private long registered() {
        var content = filings.complete(Measure.SOCIAL_WORKPLACE);
        var occupation = ((SubsidisedDetails) content.details()).occupation();
        var draft = As.a(centre.specialist()).call(() -> drafts.start(content, IntakeStep.MEASURE));
        open(centre.specialist(), "intake/" + draft.id());
        _setValue(this.<Measure>radio("Субсидируемое рабочее место"), MENTORS);
        _click(button("Далее"));
        this.<ChosenOccupation>combo("Профессия (занятие)").setValue(occupation);
        _click(button("Далее"));
        present(DocumentType.IDENTITY_DOCUMENT, Presentation.PAPER);
        present(DocumentType.EMPLOYMENT_RECORD, Presentation.ABSENT);
        _setValue(_find(TextField.class, spec -> spec.withLabel("Номер")).getFirst(), "012345678");
        _click(button("Далее"));
        _click(button("Далее"));
        assertThat(warnings()).isEmpty();
        assertThat(stepTitle()).isEqualTo("Проверка");
        _click(button("Зарегистрировать заявление"));
        assertThat(_get(H1.class).getText()).isEqualTo("Заявление зарегистрировано");
        return As.a(centre.specialist())
                .call(() -> applications
                        .list(CaseQuery.of(Set.of(ApplicationStatus.REGISTERED)))
                        .getFirst()
                        .id());
    }

    private void present(DocumentType type, Presentation how) {
        var label = UI.getCurrent().getTranslation("document." + type.name());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Presentation> shown = _find(RadioButtonGroup.class).stream()
                .filter(group -> group.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
        _setValue(shown, how);
    }

    private SigningResult.Signed signed(DecisionCases given, SigningOrder order) {
        try (var key = given.key(centre.director())) {
            return (SigningResult.Signed) As.a(centre.director()).call(() -> signing.sign(order, key));
        }
    }

    private String printed(long documentId) throws IOException {
        var bytes = As.a(centre.specialist()).call(() -> archive.content(documentId));
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
