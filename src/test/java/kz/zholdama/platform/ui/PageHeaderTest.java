package kz.zholdama.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "Направление № SEM-R-2026-000255, № SEM-R-2026-000255",
        "№ SEM-R-2026-000255 жолдама, № SEM-R-2026-000255",
        "Закрытие центра: Карьерный центр № 5 города Семей, № 5"
    })
    void keepsANumberTogetherWithItsSign(String text, String whole) {
        var title = title(new PageHeader(text));
        assertThat(title.getElement().getTextRecursively()).isEqualTo(text);
        assertThat(title.getChildren().filter(Span.class::isInstance).map(it -> ((Span) it).getText()))
                .containsExactly(whole);
    }

    @Test
    void saysAnotherTitleInPlaceOfTheFirst() {
        var header = new PageHeader("Дело № 1");
        header.setTitle("Дела");
        assertThat(title(header).getElement().getTextRecursively()).isEqualTo("Дела");
    }

    private static H1 title(PageHeader header) {
        return (H1) header.getChildren().findFirst().orElseThrow();
    }
}
