package kz.zholdama.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An auditor reads what an entry holds in his own language, and no names or codes of the program. */
class StateTextsTest {

    private static final Pattern FIELD = Pattern.compile("\"([A-Za-z]+)\":(?!\\{)");

    private final StateTexts texts = new StateTexts(new Texts());

    @Test
    void namesEveryFieldThatIsJournalled() {
        var nameless = new TreeSet<String>();
        Stream.of("decision", "directory", "intake", "referral", "regulation", "staff")
                .flatMap(feature -> Golden.text("journal", feature + ".txt").lines())
                .flatMap(line -> FIELD.matcher(line).results())
                .map(found -> found.group(1))
                .filter(name -> texts.field(name, Texts.KAZAKH).equals(name))
                .forEach(nameless::add);
        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    measure | SILVER_AGE | Проект «Серебряный возраст»
                    status | AWAITING_SLIP | Ожидается корешок
                    status | PLACED | Участие начато
                    status | PREPARED | Готовится решение
                    kind | REASONED_REFUSAL | Мотивированный отказ
                    kind | ANNULMENT | Акт об аннулировании
                    kind | CAREER_CENTRE | Карьерный центр
                    roles | DIRECTOR, SPECIALIST | Директор, Специалист
                    place | subsidised-workplace | Субсидируемое рабочее место (приложение 8)
                    housing | DORMITORY_ROOM | Комната в общежитии
                    reason | DID_NOT_COME | Неявка
                    reason | Перенос на 18 марта | Перенос на 18 марта
                    changed | documentsChecked, historyChecked | Документы сверены, Прежнее участие проверено
                    changed | 12 | 12
                    dueAt | 2026-03-03T18:30 | 03.03.2026 18:30
                    on | 2026-03-02 | 02.03.2026
                    goodReason | true | Да
                    measure | subsidised-workplace:mentors | subsidised-workplace:mentors
                    """)
    void saysWhatAFieldHolds(String field, String value, String words) {
        assertThat(texts.value(field, value, Texts.RUSSIAN)).isEqualTo(words);
    }
}
