package kz.zholdama.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.zholdama.calendar.Channel;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.LawsRules;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.Role;
import kz.zholdama.regulation.entering.DayChange.Corrected;
import kz.zholdama.regulation.entering.RuleEditions;
import kz.zholdama.regulation.entering.WorkingDays;
import kz.zholdama.regulation.keeping.EditionRecords;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Keeps to days far ahead: the tables are shared with every other test. */
@ZholdamaTest
class RegulationsIT {

    private static final As ADMINISTRATOR = As.a(Somebody.national(Role.ADMINISTRATOR));

    private static final String REASON = "Закон от 1 января";

    @Autowired
    private Regulations regulations;

    @Autowired
    private RuleEditions editions;

    @Autowired
    private EditionRecords records;

    @Autowired
    private WorkingDays days;

    @Autowired
    private Settings settings;

    @Autowired
    private TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void judgesEachDayByTheEditionInForceOnIt() {
        var from = LocalDate.of(2090, 1, 1);
        var next = edition("2090-01", from);
        ADMINISTRATOR.run(() -> editions.enter(next, REASON));

        assertThat(regulations.editionOn(from))
                .as("read back as it was entered")
                .isEqualTo(next);
        assertThat(regulations.editionOn(from.minusDays(1))).isEqualTo(FirstEdition.edition());
        assertThat(regulations.editionOn(LocalDate.of(2020, 1, 1))).isEqualTo(FirstEdition.edition());
        assertThat(regulations.editions()).startsWith(FirstEdition.edition()).contains(next);
    }

    private static Consumer<Throwable> refusing(String field, String key) {
        return refused -> assertThat(refused)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems()).containsExactly(Problem.of(field, key)));
    }

    @Test
    void takesNoEditionThatIsNotAheadOrReplacesAnother() {
        ADMINISTRATOR.run(() -> editions.enter(edition("2091-01", LocalDate.of(2091, 1, 1)), REASON));

        ADMINISTRATOR.run(() -> {
            assertThatThrownBy(() -> editions.enter(edition("today", TestClock.USUAL.toLocalDate()), REASON))
                    .satisfies(refusing("effectiveFrom", "regulation.error.edition-not-ahead"));
            assertThatThrownBy(() -> editions.enter(edition("2091-01", LocalDate.of(2091, 2, 1)), REASON))
                    .satisfies(refusing("name", "regulation.error.edition-exists"));
            assertThatThrownBy(() -> editions.enter(edition("other", LocalDate.of(2091, 1, 1)), REASON))
                    .satisfies(refusing("effectiveFrom", "regulation.error.edition-exists"));
            assertThatThrownBy(() ->
                            editions.enter(edition(FirstEdition.edition().name(), LocalDate.of(2091, 3, 1)), REASON))
                    .satisfies(refusing("name", "regulation.error.edition-exists"));
        });
    }

    @Test
    void countsTermsByTheCorrectedCalendar() {
        var friday = LocalDate.of(2095, 11, 4);
        ADMINISTRATOR.run(() -> {
            days.apply(List.of(new Corrected(friday, false, "перенос")), days.mark());
            days.confirm(2095, true);
            days.confirm(2095, true);
        });

        var terms = regulations.clock(OfficeHours.STATUTORY, friday);
        assertThat(terms.countsFrom(friday.atTime(10, 0), Channel.CENTRE)).isEqualTo(friday.plusDays(3));
        assertThat(terms.dueAt(friday.minusDays(1)))
                .isEqualTo(friday.plusDays(3).atTime(18, 30));
        assertThat(regulations.calendar().isConfirmed(2095)).isTrue();
    }

    @Test
    void missesTheCalendarOfTheComingYearFromTheFirstOfOctober() {
        clock.set(LocalDateTime.of(2026, 9, 30, 23, 59));
        assertThat(regulations.yearToConfirm()).isEmpty();
        clock.set(LocalDateTime.of(2026, 10, 1, 0, 0));
        assertThat(regulations.yearToConfirm()).contains(2027);
        clock.set(LocalDateTime.of(2027, 1, 1, 9, 0));
        assertThat(regulations.yearToConfirm()).contains(2027);
    }

    @Test
    void changesASettingFromADayOn() {
        var from = LocalDate.of(2092, 1, 1);
        ADMINISTRATOR.run(() -> settings.change(Setting.DRAFT_DAYS, " 30 ", from));

        assertThat(settings.valueOn(Setting.DRAFT_DAYS, from)).isEqualTo("30");
        assertThat(settings.valueOn(Setting.DRAFT_DAYS, from.minusDays(1))).isEqualTo("14");
        ADMINISTRATOR.run(() -> {
            assertThatThrownBy(() -> settings.change(Setting.DRAFT_DAYS, "много", from))
                    .satisfies(refusing("value", "regulation.setting.invalid.NUMBER"));
            assertThatThrownBy(() -> settings.change(
                            Setting.DRAFT_DAYS,
                            "30",
                            TestClock.USUAL.toLocalDate().minusDays(1)))
                    .satisfies(refusing("effectiveFrom", "regulation.setting.past"));
        });
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void letsNobodyElseChangeTheLaw(Role role) {
        As.a(Somebody.national(role)).run(() -> {
            assertThatThrownBy(() -> editions.enter(edition("2093-01", LocalDate.of(2093, 1, 1)), REASON))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() ->
                            days.apply(List.of(new Corrected(LocalDate.of(2093, 1, 5), false, "x")), days.mark()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> days.confirm(2093, true)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> settings.change(Setting.HEARING, "true", LocalDate.of(2093, 1, 1)))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    /** No screen of training asks when somebody graduated: the case could be neither referred nor refused. */
    @Test
    void refusesAnEditionThatAsksWhatNoScreenAnswers() {
        var trained = FirstEdition.edition().programme(Measure.TRAINING_IN_ORGANISATION);
        var asking = FirstEdition.edition()
                .next(
                        "2094-01",
                        LocalDate.of(2094, 1, 1),
                        Measure.TRAINING_IN_ORGANISATION,
                        trained.withGraduation(5, Set.of(EducationLevel.HIGHER)));

        As.a(Somebody.national(Role.ADMINISTRATOR)).run(() -> {
            assertThatThrownBy(() -> editions.enter(asking, REASON))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.problems().getFirst().field())
                                    .startsWith("programmes.TRAINING_IN_ORGANISATION."));
            assertThat(editions.all()).extracting(one -> one.edition().name()).doesNotContain("2094-01");
        });
    }

    /** Of a kind of which nobody asks anything there could be no case. */
    @Test
    void refusesAnEditionWithAMeasureOfNoKindThatThereIs() {
        var unknown = Measure.of(new ReferralKind("space-travel"), "moon");
        var asking = FirstEdition.edition()
                .next(
                        "2095-01",
                        LocalDate.of(2095, 1, 1),
                        unknown,
                        Programme.of(Category.UNEMPLOYED).called(new Programme.Names("Луна", "Ай", "на Луну")));

        ADMINISTRATOR.run(() -> assertThat(editions.problems(asking, REASON))
                .containsExactly(
                        Problem.of("programmes." + unknown + ".code", "regulation.edition.error.unknown-kind")));
    }

    /** {@code annex-91-torn} beside the tests is not well formed. */
    @Test
    void refusesAnEditionThatPrintsByATemplateThatDoesNotPrint() {
        var torn = LawsRules.printing("2096-01", LocalDate.of(2096, 1, 1), Map.of("annex-91", "annex-91-torn"));

        ADMINISTRATOR.run(() -> assertThatThrownBy(() -> editions.enter(torn, REASON))
                .satisfies(refusing("templates.annex-91", "regulation.edition.error.template-broken")));
    }

    /** Read by screens and papers outside any transaction, by one person oftener than there are connections for him. */
    @Test
    void readsTheEditionsAndGivesEachConnectionBack() {
        ADMINISTRATOR.run(() -> IntStream.range(0, 40)
                .forEach(_ -> assertThat(records.editions()).hasSameSizeAs(records.enteredEditions())));
    }

    private static RuleEdition edition(String name, LocalDate from) {
        return FirstEdition.edition()
                .next(
                        name,
                        from,
                        Measure.SILVER_AGE,
                        FirstEdition.edition().programme(Measure.SILVER_AGE).withMaxMonths(24));
    }
}
