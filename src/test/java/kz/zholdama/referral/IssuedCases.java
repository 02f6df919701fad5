package kz.zholdama.referral;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.NewDocument;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.employertraining.TrainingWorkplace;
import kz.zholdama.measure.resettlement.Destination;
import kz.zholdama.measure.resettlement.Relative;
import kz.zholdama.measure.subsidised.Workplace;
import kz.zholdama.measure.training.OrganisationPlace;
import kz.zholdama.person.Sex;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Persons;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes cases whose referral has just been signed, without going through intake and the director's desk. */
public class IssuedCases {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final JdbcClient database;
    private final DocumentArchive archive;
    private final Referrals referrals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IssuedCases(
            JdbcClient database,
            DocumentArchive archive,
            Referrals referrals,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.archive = archive;
        this.referrals = referrals;
        this.transaction = transaction;
        this.clock = clock;
    }

    public static IssuedCases in(ApplicationContext application) {
        return application.getAutowireCapableBeanFactory().createBean(IssuedCases.class);
    }

    public record Case(long applicationId, long applicantId, String number) {}

    public Case issue(Centre centre, Measure measure) {
        return issue(centre, measure, applicant());
    }

    /** A referral of today for an applicant. */
    Case issue(Centre centre, Measure measure, long applicantId) {
        return As.a(centre.director())
                .call(() -> transaction.execute(_ -> {
                    var referral = prepare(centre, measure, applicantId);
                    referrals.issue(referral);
                    return new Case(referral.applicationId(), applicantId, referral.number());
                }));
    }

    /** What the director's desk would hand over, for a new application. */
    NewReferral prepare(Centre centre, Measure measure, long applicantId) {
        var number = centre.centre().code() + "-REF-" + COUNTER.incrementAndGet();
        return As.a(centre.director())
                .call(() -> transaction.execute(_ -> {
                    var application = application(centre, measure, applicantId);
                    var code = archive.newCode();
                    var today = LocalDate.now(clock);
                    var document = archive.store(
                            new NewDocument(DocumentKind.REFERRAL, number, application, centre.id(), code, true, today),
                            number.getBytes(StandardCharsets.UTF_8));
                    return new NewReferral(
                            application,
                            applicantId,
                            "Тестов Тест " + number,
                            centre.id(),
                            measure,
                            number,
                            document.id(),
                            code.value(),
                            today,
                            place(measure, today),
                            centre.specialist().actor());
                }));
    }

    static ChosenPlace place(Measure measure, LocalDate today) {
        var from = today.plusDays(7);
        var to = from.plusMonths(6).minusDays(1);
        return switch (measure.referral().name()) {
            case "training" ->
                new OrganisationPlace(
                        1, "Тестовый колледж", "г. Семей, ул. Абая, 1", "+7 7222 11 11 11", "Сварщик", 6, from, to);
            case "employer-training" ->
                new TrainingWorkplace(
                        1,
                        1,
                        "000000000000",
                        "Тестовый завод",
                        "г. Семей, ул. Абая, 2",
                        "+7 7222 22 22 22",
                        "Сварщик",
                        6,
                        from,
                        to);
            case "resettlement" ->
                new Destination(
                        1,
                        "г. Павлодар, Павлодарская область",
                        1L,
                        "7212",
                        "Сварщик",
                        "12",
                        today.minusDays(10),
                        List.of(new Relative("супруга", "Тестова Тест")),
                        "Карьерный центр г. Павлодара",
                        CommissionAnswer.DECIDED);
            default ->
                new Workplace(
                        1,
                        1,
                        "000000000000",
                        "Тестовый завод",
                        "г. Семей, ул. Абая, 2",
                        "+7 7222 22 22 22",
                        1L,
                        "7212",
                        "Сварщик",
                        6,
                        from,
                        to);
        };
    }

    long applicant() {
        var iin = Persons.bornOn(LocalDate.of(1990, 5, 5), Sex.MALE).value();
        return insert("""
                insert into applicant (version, iin, last_name, first_name, patronymic, birth_date, details, changed_at)
                values (0, ?, 'Тестов', 'Тест', '', '1990-05-05', '{}', now(6))""", iin);
    }

    private long application(Centre centre, Measure measure, long applicantId) {
        var by = centre.specialist().actor();
        var now = LocalDateTime.now(clock);
        return insert(
                """
                insert into application (version, number, centre_id, applicant_id, channel, status, measure, measure_kind,
                    applicant_name, content, received_at, counts_from, due_at, taken_by_id, taken_by_name, taken_by_position,
                    decision_kind, issued_at, changed_by_id, changed_by_name, changed_by_position, last_changed_at)
                values (0, ?, ?, ?, 'CENTRE', 'ISSUED', ?, ?, 'Тестов Тест', '{"documents":[]}', ?, ?, ?, ?, ?, ?,
                    'REFERRAL', ?, ?, ?, ?, ?)""",
                "A-" + COUNTER.incrementAndGet() + "-" + centre.centre().code(),
                centre.id(),
                applicantId,
                measure.name(),
                measure.kind().name(),
                now,
                now.toLocalDate(),
                now,
                by.staffId(),
                by.name(),
                by.position(),
                now,
                by.staffId(),
                by.name(),
                by.position(),
                now);
    }

    private long insert(String sql, Object... parameters) {
        var key = new GeneratedKeyHolder();
        database.sql(sql).params(parameters).update(key, "id");
        return key.getKey().longValue();
    }
}
