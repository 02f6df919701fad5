package kz.zholdama.notice.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.referral.online.SlipHappening;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A host is reminded of the slip that he owes, with the link to answer, until he has answered. */
@ZholdamaTest
class SlipRemindersIT {

    private static final String LANDLINE = "+7 7222 55 66 77";

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private SlipReminders reminders;

    @Autowired
    private Regulations regulations;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private long application;
    private LocalDate due;

    @BeforeEach
    void anIssuedReferral() {
        application = given.of(centres.create(), Measure.PUBLIC_WORKS).issued().applicationId();
        due = database.sql("select slip_due_on from referral where application_id = ?")
                .param(application)
                .query(LocalDate.class)
                .single();
        reached("hr@employer.example", LANDLINE);
    }

    @AfterEach
    void remindNobodyElse() {
        reached(null, LANDLINE);
    }

    @Test
    void remindsBeforeTheLastDayOnItAndEveryFewDaysAfterIt() {
        on(TestClock.USUAL.toLocalDate());
        assertThat(told()).isEmpty();

        on(regulations.calendar().plusWorkingDays(TestClock.USUAL.toLocalDate(), 4));
        assertThat(told()).containsExactly("SLIP_SOON EMPLOYER email hr@employer.example KEPT");
        on(due);
        on(due);
        assertThat(told()).hasSize(2).last().asString().startsWith("SLIP_DUE");
        var after = regulations.calendar().nextWorkingDay(due);
        on(after);
        on(after);
        assertThat(told()).hasSize(3).last().asString().startsWith("SLIP_LATE");
        for (var day = after; !day.isAfter(due.plusDays(60)); day = day.plusDays(1)) {
            on(day);
        }
        assertThat(told()).as("one turn falls on Nauryz; then he is called").hasSize(5);
    }

    @Test
    void leadsToThePageOfTheSlipAndNamesNobody() {
        on(due);

        var code = database.sql("""
                        select slip_code.code from slip_code join referral on verification_code = document_code
                        where application_id = ?""").param(application).query(String.class).single();
        assertThat(texts())
                .singleElement()
                .asString()
                .contains("/slip/" + code)
                .doesNotContain("Әбдірахманов", "Нұрсұлтан");
    }

    @Test
    void remindsBySmsWhereTheTelephoneIsAMobileOne() {
        reached(null, "8 (701) 123-45-67");

        on(due);

        assertThat(told()).containsExactly("SLIP_DUE EMPLOYER sms +77011234567 KEPT");
    }

    @Test
    void tellsWhoseAnswerWasSentBack() {
        var referral = database.sql("select id, centre_id from referral where application_id = ?")
                .param(application)
                .query((row, _) -> new SlipHappening.SentBack(row.getLong(1), row.getLong(2), 77))
                .single();

        transaction.executeWithoutResult(_ -> events.publishEvent(referral));

        Awaitility.await().until(() -> !told().isEmpty());
        assertThat(told()).containsExactly("SLIP_SENT_BACK EMPLOYER email hr@employer.example KEPT");
        assertThat(texts()).singleElement().asString().contains("/slip/");
    }

    @Test
    void remindsNobodyWhoHasAnsweredOnADayOffOrWithoutACode() {
        on(due.with(DayOfWeek.SATURDAY));
        assertThat(told()).isEmpty();

        set("slip_sent_at = '2026-03-03'");
        on(due);
        assertThat(told()).as("what he sent awaits a specialist").isEmpty();
        set("slip_sent_at = null, status = 'PLACED'");
        on(due);
        assertThat(told()).isEmpty();

        set("status = 'AWAITING_SLIP'");
        database.sql("""
                        delete from slip_code where document_code =
                            (select verification_code from referral where application_id = ?)""").param(application).update();
        on(due);
        assertThat(told()).as("printed before there were codes").isEmpty();
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(10, 0));
        reminders.remind();
    }

    private void set(String columns) {
        database.sql("update referral set " + columns + " where application_id = ?")
                .param(application)
                .update();
    }

    private void reached(String email, String phone) {
        var of = "where id = (select employer_id from referral where application_id = ?)";
        database.sql("update employer set email = ?, phone = ? " + of)
                .param(email)
                .param(phone)
                .param(application)
                .update();
    }

    private List<String> told() {
        var rows = database.sql("""
                select concat_ws(' ', occasion, recipient, way, address, state) from notice
                where application_id = ? and recipient = 'EMPLOYER' order by id""");
        return rows.param(application).query(String.class).list();
    }

    private List<String> texts() {
        return database.sql(
                        "select concat(subject, text) from notice where application_id = ? and recipient = 'EMPLOYER'")
                .param(application)
                .query(String.class)
                .list();
    }
}
