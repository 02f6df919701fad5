package kz.zholdama.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zholdama.directory.Bins;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employers are found by the beginnings of words, by number from either end, and inside words when nothing begins so. */
@ZholdamaTest
class EmployerSearchIT {

    @Autowired
    private Employers employers;

    @BeforeEach
    void signIn() {
        As.a(Centres.administrator()).stay();
    }

    @Test
    void findsByTheBeginningsOfSeveralWordsInAnyOrder() {
        var added = add("ТОО «Жарқын Құрылыс-Сервис»");

        assertThat(found("курыл жарк")).contains(added);
        assertThat(found("ҚҰРЫЛЫС сервис")).contains(added);
        assertThat(found("жаркын пекарня")).doesNotContain(added);
    }

    @Test
    void findsByTheBeginningAndTheEndOfTheNumber() {
        var added = add("ТОО «Номерное»");

        assertThat(found(added.value().bin())).containsExactly(added);
        assertThat(found("номерн " + added.value().bin().substring(0, 6))).contains(added);
        assertThat(found("номерн " + added.value().bin().substring(7))).contains(added);
        assertThat(found(added.value().bin().substring(6))).contains(added);
    }

    @Test
    void looksInsideWordsWhenNoneBeginsSo() {
        var added = add("ТОО «Сверхдальтрансгрупп»");

        assertThat(found("дальтранс")).containsExactly(added);
        assertThat(found("дальтранс тоо")).containsExactly(added);
    }

    @Test
    void findsNothingForWordsThatOccurNowhere() {
        assertThat(found("ыщжоцф")).isEmpty();
        assertThat(employers.count(ListRequest.of("ыщжоцф", 0, 10))).isEqualTo(Found.exactly(0));
    }

    @Test
    void keepsUpWithARenamedEmployer() {
        var added = add("ТОО «Староимённое»");
        var value = added.value();
        var renamed = employers.change(
                added.id(),
                added.version(),
                new Employer(null, value.bin(), "ТОО «Новоименное»", value.legalAddress(), value.phone(), null, null));

        assertThat(found("старои")).isEmpty();
        assertThat(found("новоимен")).containsExactly(renamed);
    }

    @Test
    void forgetsTheWordsOfADeletedEmployer(@Autowired JdbcClient database) {
        var added = add("ТОО «Позабытое»");
        employers.delete(added.id(), added.version());

        assertThat(found("позабыт")).isEmpty();
        assertThat(database.sql("select count(*) from employer_posting where employer_id = ?")
                        .param(added.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void showsRetiredOnesOnlyWhenAsked() {
        var added = add("ТОО «Отслужившее»");
        var retired = employers.retire(added.id(), added.version());

        assertThat(found("отслуж")).isEmpty();
        assertThat(employers.list(new ListRequest("отслуж", Shown.RETIRED, null, true, 0, 10)))
                .containsExactly(retired);
        assertThat(employers.list(new ListRequest("отслуж", Shown.ALL, "bin", false, 0, 10)))
                .containsExactly(retired);
    }

    @Test
    void pagesThroughCommonWordsInTheOrderOfNames() {
        for (var i = 0; i < 7; i++) {
            add("КХ «Листаемое " + i + "»");
        }
        var all = employers.list(new ListRequest("листаемое", Shown.IN_USE, "name", true, 0, 100));
        var second = employers.list(new ListRequest("листаемое", Shown.IN_USE, "name", true, 3, 3));
        var backwards = employers.list(new ListRequest("листаемое", Shown.IN_USE, "name", false, 0, 100));

        assertThat(all).hasSize(7).extracting(entry -> entry.value().name()).isSorted();
        assertThat(second).isEqualTo(all.subList(3, 6));
        assertThat(backwards).isEqualTo(all.reversed());
        assertThat(employers.count(ListRequest.of("листаемое", 0, 3))).isEqualTo(Found.exactly(7));
    }

    @Test
    void sortsByTheProperNameWhateverItsForm() {
        var names = List.of(
                "АО «Вписанное первое»", "ИП Вписанное второе", "ТОО \"Вписанное третье\"", "Вписанное четвёртое");
        names.reversed().forEach(this::add);

        assertThat(found("вписанное"))
                .extracting(entry -> entry.value().name())
                .containsExactly(names.get(1), names.get(0), names.get(2), names.get(3));
    }

    @Test
    void showsFirstWhatBeginsWithAWordTyped() {
        var later = add("ТОО «Алдын Зерноток»");
        var begins = add("ТОО «Зерноток Ясный»");
        var both = add("ТОО «Зерноток Алдын»");

        assertThat(found("зернот")).containsExactly(both, begins, later);
        assertThat(found("зернот алдын")).containsExactly(later, both);
        assertThat(employers.list(ListRequest.of("зернот", 1, 1))).containsExactly(begins);
        assertThat(employers.list(ListRequest.of("зернот", 2, 5))).containsExactly(later);
        assertThat(employers.list(new ListRequest("зернот", Shown.IN_USE, "name", true, 0, 50)))
                .containsExactly(later, both, begins);
    }

    @Test
    void findsWhatStandsAtTheEndOfALongName() {
        var added = add("ТОО «Длинноназванное предприятие по выращиванию, переработке, хранению, перевозке и продаже "
                + "зерновых, масличных и кормовых культур, а равно Хвостовое»");

        assertThat(found("хвостов длинноназ")).containsExactly(added);
        assertThat(found("длинноназ хвостов пекарня")).isEmpty();
    }

    @Test
    void findsTheSameWhicheverWayIsTaken() {
        for (var i = 0; i < 60; i++) { // more words begin so than are followed one by one
            add("ТОО «Многоликое" + (char) ('а' + i % 30) + i + " Соседство»");
        }

        assertThat(found("многоликое")).hasSize(50);
        assertThat(found("многоликое соседство")).isEqualTo(found("многоликое"));
        assertThat(found("соседство многоликоеа"))
                .isEqualTo(found("многоликоеа"))
                .hasSize(2);
        assertThat(employers.list(new ListRequest("соседство", Shown.ALL, "bin", true, 0, 100)))
                .hasSize(60)
                .extracting(entry -> entry.value().bin())
                .isSorted();
    }

    private Entry<Employer> add(String name) {
        return employers.add(Bins.employer(name));
    }

    private List<Entry<Employer>> found(String text) {
        return employers.list(ListRequest.of(text, 0, 50));
    }
}
