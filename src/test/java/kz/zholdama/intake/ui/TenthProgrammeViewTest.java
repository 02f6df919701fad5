package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.subsidised.Employment;
import kz.zholdama.measure.subsidised.SubsidisedDetails;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.testing.As;
import kz.zholdama.testing.GivenCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A programme that the law adds to a kind of referral is an edition entered on the screen, and no line of code: it is applied
 * for, judged, signed, printed and taken back like the law's own.
 */
class TenthProgrammeViewTest extends ProgrammeScreens {

    private static final Measure MENTORS = Measure.of(ReferralKind.SUBSIDISED_WORKPLACE, "mentors");

    @Autowired
    private GivenCases given;

    @Autowired
    private ReturnSlips slips;

    TenthProgrammeViewTest() {
        super(
                MENTORS,
                new Programme.Names(
                        "Проект «Наставник»",
                        "«Тәлімгер» жобасы",
                        "направление на субсидируемое рабочее место (проект «Наставник»)"));
    }

    @Test
    void goesTheWholeWay() throws IOException {
        var id = appliedFor();
        var file = given.of(centre, MENTORS).filed(id).awaitingReferral();
        assertThat(file.assessment().edition()).isEqualTo("further");
        assertThat(file.assessment().mayRefer()).isTrue();

        var signed = (SigningResult.Signed) given.sign(centre.director(), file);

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
    void comesInByTheApi() {
        var details = filedByTheApi(sent -> sent);

        assertThat(details.path("kind").asString()).isEqualTo("subsidised-workplace");
        assertThat(details.path("occupation").isObject()).isTrue();
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

    private long appliedFor() {
        var content = filings.complete(Measure.SOCIAL_WORKPLACE);
        var occupation = ((SubsidisedDetails) content.details()).occupation();
        var draft = As.a(centre.specialist()).call(() -> drafts.start(content, IntakeStep.MEASURE));
        open(centre.specialist(), "intake/" + draft.id());
        _setValue(this.<Measure>radio("Субсидируемое рабочее место"), MENTORS);
        _click(button("Далее"));
        this.<ChosenOccupation>combo("Профессия (занятие)").setValue(occupation);
        _click(button("Далее"));
        present(DocumentType.EMPLOYMENT_RECORD, Presentation.ABSENT);
        identified();
        return registered();
    }
}
