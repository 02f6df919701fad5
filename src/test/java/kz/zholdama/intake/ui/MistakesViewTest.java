package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static kz.zholdama.eligibility.DocumentType.EMPLOYMENT_RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedConsents;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;

/** What is said of a mistake names what is wrong and nothing else. */
class MistakesViewTest extends WizardScreens {

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
    void namesTheDocumentAndTheField() {
        var content =
                filings.complete(Measure.YOUTH_PRACTICE).with(List.of(PresentedDocument.absent(EMPLOYMENT_RECORD)));
        var documents = As.a(centre.specialist()).call(() -> drafts.start(content, IntakeStep.DOCUMENTS));
        open(centre.specialist(), "intake/" + documents.id());
        _click(button("Далее"));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains(
                        "Удостоверение личности: Укажите, представлен ли документ",
                        "Документ об образовании: Укажите, представлен ли документ");

        _click(button("Представлены только обязательные: оригиналы сверены и возвращены"));
        _click(button("Далее"));
        assertThat(problems()).singleElement().asString().contains("Удостоверение личности, Номер: Заполните это поле");
        assertThat(_find(DocumentRow.class))
                .extracting(row -> row.presentation().getValue())
                .containsExactly(Presentation.PAPER, Presentation.ABSENT, Presentation.PAPER);
    }

    @Test
    void endsTheNameOfAFieldThatIsASentenceWithoutItsStop() {
        var content = filings.complete(Measure.PUBLIC_WORKS).with(TypedConsents.NOT_ASKED);
        var consents = As.a(centre.specialist()).call(() -> drafts.start(content, IntakeStep.CONSENTS));
        open(centre.specialist(), "intake/" + consents.id());
        _click(button("Далее"));

        assertThat(problems())
                .singleElement()
                .asString()
                .doesNotContain(".:")
                .contains("содействия занятости: Отметьте ответ заявителя");
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
