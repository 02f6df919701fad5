package kz.zholdama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.Bins;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.records.Imports;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;
import kz.zholdama.regulation.entering.DayChange.Corrected;
import kz.zholdama.regulation.entering.DayChange.Restored;
import kz.zholdama.regulation.entering.RuleEditions;
import kz.zholdama.regulation.entering.WorkingDays;
import kz.zholdama.staff.Invitations;
import kz.zholdama.staff.OwnAccount;
import kz.zholdama.staff.StaffAccounts;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.AccountDetails;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.staff.acting.ActingTerms;
import kz.zholdama.staff.acting.NewTerm;
import kz.zholdama.staff.passwords.WrongPassword;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Journalled;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;

/** What each change that administrators make writes into the journal, as the files of {@code golden/journal} have it. */
@ZholdamaTest
class JournalledAdministrationIT {

    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();
    private static final LocalDate SOON = LocalDate.of(2085, 1, 1);
    private static final LocalDate AHEAD = LocalDate.of(2097, 1, 1);

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private RuleEditions editions;

    @Autowired
    private Settings settings;

    @Autowired
    private WorkingDays days;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private ActingTerms terms;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Employers employers;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Occupations occupations;

    @Autowired
    private Settlements settlements;

    @Autowired
    private CareerCentres careerCentres;

    @Autowired
    private Imports imports;

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient database;

    private Centre centre;
    private Journalled journalled;

    @BeforeEach
    void beginAnew() {
        centre = centres.create();
        journalled = Journalled.from(database, centre.id());
    }

    @Test
    void ofTheRegulations() throws IOException {
        given.of(centre, Measure.SOCIAL_WORKPLACE).registered();
        given.of(centre, Measure.TRAINING_IN_ORGANISATION).issued();
        journalled = Journalled.from(database, centre.id());
        var edition = FirstEdition.edition()
                .next(
                        "2097-01",
                        AHEAD,
                        Measure.SILVER_AGE,
                        FirstEdition.edition().programme(Measure.SILVER_AGE).withMaxMonths(24));
        var day = TODAY.plusDays(1);
        As.a(Centres.administrator()).run(() -> {
            editions.enter(edition, " Приказ. ");
            editions.withdraw(edition);
            settings.change(Setting.DRAFT_DAYS, " 30 ", SOON);
            settings.withdraw(Setting.DRAFT_DAYS, SOON);
            days.apply(List.of(new Corrected(day, false, "Перенос.")), days.mark());
            days.apply(List.of(new Restored(day, "Обратно.")), days.mark());
            days.confirm(2097, true);
            days.confirm(2097, false);
        });

        journalled.isAsIn("regulation.txt");
    }

    @Test
    void ofTheStaff() throws IOException {
        var details = new AccountDetails(
                new FullName("Тестова", "Айна", ""), "Специалист", centre.id(), Set.of(Role.SPECIALIST));
        As.a(Centres.administrator()).run(() -> {
            accounts.open(
                    new NewAccount("opened-" + centre.id(), details.name(), "Специалист", centre.id(), details.roles()),
                    Centres.PASSWORD);
            var account = new NewAccount(
                    "journalled-" + centre.id(),
                    details.name(),
                    details.position(),
                    centre.id(),
                    Set.of(Role.SPECIALIST, Role.DIRECTOR));
            var invited = directory.invite(account);
            invitations.setPassword(invited.link().token(), "тихий берег Иртыша");
            var id = invited.account().id();
            As.a(Centres.secondAdministrator()).run(() -> directory.allowSigning(id, version(id)));
            var principal = (StaffPrincipal) accounts.loadUserByUsername(account.username());
            var told = As.authentication(principal);
            As.a(principal).run(() -> {
                events.publishEvent(new InteractiveAuthenticationSuccessEvent(told, getClass()));
                own.changePassword("тихий берег Иртыша", "еще одна тихая река");
                own.makeSigningKey("еще одна тихая река", null, GivenCases.PIN);
            });
            directory.forbidSigning(id, version(id));
            directory.change(id, version(id), details);
            directory.lock(id, version(id));
            directory.unlock(id, version(id));
            directory.retire(id, version(id));
            directory.restore(id, version(id));
            var today = TestClock.USUAL.toLocalDate();
            terms.end(terms.enter(id, new NewTerm(today, today.plusDays(7), "приказ", "бұйрық", "12", today))
                    .id());
            directory.reset(id, version(id));
        });
        var specialist = centre.specialist();
        for (var tried = 0; tried < 3; tried++) {
            events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                    As.authentication(specialist), new BadCredentialsException("wrong")));
        }
        As.a(specialist).run(() -> {
            for (var tried = 0; tried < 2; tried++) {
                try {
                    own.changePassword("wrong", "еще одна тихая река");
                } catch (WrongPassword expected) {
                    assertThat(expected).isNotNull();
                }
            }
        });

        journalled.isAsIn("staff.txt");
    }

    @Test
    void ofTheDirectories() throws IOException {
        As.a(Centres.administrator()).stay();
        var kept = employers.add(Bins.employer("ТОО «Журнал»"));
        var value = kept.value();
        var renamed = employers.change(
                kept.id(),
                kept.version(),
                new Employer(
                        null,
                        value.bin(),
                        "ТОО «Журнал два»",
                        value.legalAddress(),
                        value.phone(),
                        "Контакт",
                        "hr@employer.example"));
        var other = employers.add(Bins.employer("ТОО «Журнал три»"));
        var contract = employers.addContract(contract(null, 0, other.id(), 2));
        employers.changeContract(contract(contract.id(), contract.version(), other.id(), 3));
        employers.merge(renamed.id(), renamed.version(), other.id(), other.version());
        var school =
                organisations.add(new EducationalOrganisation(null, "Журнал", "Семей", "1", null, List.of("Повар")));
        var retired = organisations.retire(school.id(), school.version());
        var restored = organisations.restore(retired.id(), retired.version());
        organisations.delete(restored.id(), restored.version());
        var occupation = occupations.add(new Occupation(null, "9999-99", "Журналист", "Журналист"));
        occupations.delete(occupation.id(), occupation.version());
        var byHand =
                settlements.add(new Settlement(null, "970000000", "область Журнала", null, null, null, null, null));
        settlements.delete(byHand.id(), byHand.version());
        importing("1;0;970000000;область Другая", "2;1;971000000;Район А");
        importing("1;0;970000000;область Новая");
        importing("1;0;970000000;область Новая", "2;1;971000000;Район А");
        var opened = careerCentres.add(new CareerCentre(
                null,
                "JRNL",
                CentreKind.CAREER_CENTRE,
                "Лишний центр",
                "Артық орталық",
                "Абайского",
                null,
                "г. Семей",
                "1",
                null,
                null,
                "Директоров",
                OfficeHours.STATUTORY));
        careerCentres.delete(opened.id(), opened.version());

        journalled.isAsIn("directory.txt");
    }

    private Contract contract(Long id, long version, long employer, int places) {
        return new Contract(
                id,
                version,
                employer,
                Measure.SOCIAL_WORKPLACE,
                "Ж-1",
                centre.id(),
                places,
                0,
                TODAY.minusMonths(1),
                TODAY.plusYears(2));
    }

    private void importing(String... lines) throws IOException {
        var file = Files.writeString(
                folder.resolve("kato.csv"), "id;parent_id;code;name\n" + String.join("\n", lines) + "\n");
        imports.carryOut("settlement", imports.plan("settlement", file), true, Progress.UNWATCHED);
    }

    private long version(long account) {
        return directory.find(account).orElseThrow().version();
    }
}
