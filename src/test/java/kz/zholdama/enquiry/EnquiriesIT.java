package kz.zholdama.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the contact centre learns, and what it does not. */
@ZholdamaTest
class EnquiriesIT {

    private static final AtomicLong OPERATORS = new AtomicLong(1_700_000);

    @Autowired
    private Enquiries enquiries;

    @Autowired
    private GivenCases given;

    @Autowired
    private JdbcClient database;

    private Centre centre;
    private StaffPrincipal operator;

    @BeforeEach
    void somebodyAtTheTelephone(@Autowired Centres centres) {
        centre = centres.create();
        operator = new Somebody(
                new Actor(OPERATORS.incrementAndGet(), "Операторова Алия", "Оператор"),
                "operator",
                Set.of(Role.CONTACT_CENTRE),
                null);
    }

    @Test
    void tellsTheStageTheTermAndTheCentreOfACaseByItsNumber() {
        var filed = given.of(centre, Measure.SILVER_AGE).registered();

        var told = ask(filed.number().orElseThrow().toLowerCase(Locale.ROOT)).getFirst();

        assertThat(told.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(told.dueAt()).isNotNull();
        assertThat(told.centre().phone()).isEqualTo(centre.centre().phone());
        assertThat(looks(told.applicationId())).isEqualTo(1);
        assertThat(ask(filed.number().orElseThrow().replace("-A-", "-а-")))
                .as("the letter of a Russian keyboard")
                .extracting(ToldCase::applicationId)
                .containsExactly(told.applicationId());
    }

    @Test
    void tellsThatASignedResultLiesReadyAndOfWhichKindItIsNotAWord() {
        var file = given.of(centre, Measure.SILVER_AGE).signedReferral();

        var told = ask(file.application().number().orElseThrow()).getFirst();

        assertThat(told.stage()).isEqualTo(Stage.TO_FETCH);
        assertThat(told.dueAt()).isNull();
        assertThat(told.slipDueOn()).isNull();
    }

    @Test
    void findsThePersonsCasesByTheWholeIinOnly() {
        var iin = Persons.aged(62, TestClock.USUAL.toLocalDate());
        var filed = given.of(centre, Measure.SILVER_AGE).person(iin).registered();

        assertThat(ask(iin.value())).extracting(ToldCase::applicationId).containsExactly(filed.applicationId());
        assertThatThrownBy(() -> ask(iin.value().substring(0, Iin.LENGTH - 1))).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Әбдірахманов", "SEM-A-2026", "%", "SEM-A-2026-000123' or '1'='1", "000000000001"})
    void refusesWhatIsNeitherANumberNorAnIin(String typed) {
        assertThatThrownBy(() -> ask(typed)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void stopsWhoGuessesNumbersAndWritesItDown() {
        for (var i = 0; i < 20; i++) {
            assertThat(ask("ZZZZ-A-2026-%06d".formatted(i))).isEmpty();
        }

        assertThatThrownBy(() -> ask("ZZZZ-A-2026-000100")).isInstanceOf(TooManyEnquiries.class);
        assertThat(database.sql(
                                "select count(*) from journal_entry where action = 'enquiry.look.refused' and actor_id = ?")
                        .param(operator.actor().staffId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private List<ToldCase> ask(String typed) {
        return As.a(operator).call(() -> enquiries.find(typed));
    }

    private long looks(long applicationId) {
        return database.sql("""
                        select count(*) from journal_entry
                        where action = 'enquiry.looked' and subject_type = 'application' and subject_id = ? and actor_id = ?""")
                .params(String.valueOf(applicationId), operator.actor().staffId())
                .query(Long.class)
                .single();
    }
}
