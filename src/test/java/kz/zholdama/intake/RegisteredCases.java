package kz.zholdama.intake;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.calendar.Channel;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.employertraining.EmployerTrainingDetails;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import kz.zholdama.measure.subsidised.Graduation;
import kz.zholdama.measure.subsidised.SubsidisedDetails;
import kz.zholdama.measure.training.TrainingDetails;
import kz.zholdama.person.Category;
import kz.zholdama.person.FullName;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.Clocks;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Persons;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes registered applications of persons who qualify for the measure, without going through the wizard. */
public class RegisteredCases {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final EntityManager entities;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Regulations regulations;
    private final Clock clock;

    RegisteredCases(
            EntityManager entities,
            JdbcClient database,
            TransactionTemplate transaction,
            Regulations regulations,
            Clock clock) {
        this.entities = entities;
        this.database = database;
        this.transaction = transaction;
        this.regulations = regulations;
        this.clock = clock;
    }

    public static RegisteredCases in(ApplicationContext application) {
        return application.getAutowireCapableBeanFactory().createBean(RegisteredCases.class);
    }

    public Application register(Centre centre, Measure measure) {
        return register(centre, content(measure));
    }

    public Application register(Centre centre, ApplicationContent content) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, Clocks.ZONE);
        var due = regulations.clock(centre.centre().hours(), day).dueAt(day);
        var number = centre.centre().code() + "-T-" + COUNTER.incrementAndGet();
        var receipt = new Application.Receipt(centre.id(), Channel.CENTRE, now, day, due);
        return transaction.execute(_ -> {
            var application = Application.register(
                    applicant(content),
                    content,
                    receipt,
                    number,
                    centre.specialist().actor());
            entities.persist(application);
            entities.flush();
            return application;
        });
    }

    private long applicant(ApplicationContent content) {
        var key = new GeneratedKeyHolder();
        var iin = content.applicant().iin().value();
        var known = database.sql("select id from applicant where iin = ?")
                .param(iin)
                .query(Long.class)
                .optional();
        if (known.isPresent()) {
            return known.get();
        }
        database.sql("""
                insert into applicant (version, iin, last_name, first_name, patronymic, birth_date, details, changed_at)
                values (0, ?, ?, ?, ?, ?, '{}', now(6))""")
                .params(
                        iin,
                        content.applicant().name().last(),
                        content.applicant().name().first(),
                        content.applicant().name().patronymic(),
                        content.applicant().birthDate())
                .update(key, "id");
        return key.getKey().longValue();
    }

    /** An application that meets every requirement that the application itself can meet. */
    public ApplicationContent content(Measure measure) {
        var today = LocalDate.now(clock);
        var born =
                today.minusYears(measure.equals(Measure.SILVER_AGE) ? 55 : 24).minusMonths(5);
        var applicant = new ApplicantDetails(
                Persons.bornOn(born, Sex.FEMALE),
                new FullName("Сәрсенова", "Әйгерім", "Қанатқызы"),
                born,
                Sex.FEMALE,
                new Address(null, "г. Семей", "ул. Шәкәрім, 12-5"),
                "+7 701 000 00 00",
                "",
                Set.of(Category.UNEMPLOYED),
                today.minusMonths(2));
        return new ApplicationContent(
                applicant, measure, details(measure, today), documents(measure, today), new GivenConsents(true, true));
    }

    private static MeasureDetails details(Measure measure, LocalDate today) {
        var occupation = new ChosenOccupation(null, "4110-9", "Делопроизводитель");
        return switch (measure.referral().name()) {
            case "training" -> new TrainingDetails(TrainingReason.NO_SUITABLE_WORK, "Сварщик");
            case "employer-training" -> new EmployerTrainingDetails(TrainingReason.NO_SUITABLE_WORK, "Сварщик");
            case "subsidised-workplace" ->
                new SubsidisedDetails(
                        occupation,
                        new Graduation(
                                "Тестовый колледж", "Делопроизводство", EducationLevel.TECHNICAL, today.minusYears(1)),
                        false,
                        false,
                        null,
                        null);
            default -> new ResettlementDetails(null, "Павлодарская область", occupation, List.of(), null, null);
        };
    }

    private static List<PresentedDocument> documents(Measure measure, LocalDate today) {
        return List.of(
                presented(DocumentType.IDENTITY_DOCUMENT, today.minusYears(3), today.plusYears(7)),
                presented(DocumentType.EDUCATION_DOCUMENT, today.minusMonths(11), null),
                measure.kind().equals(MeasureKind.TRAINING)
                        ? presented(DocumentType.HEALTH_CERTIFICATE, today.minusDays(10), today.plusMonths(5))
                        : PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD));
    }

    private static PresentedDocument presented(DocumentType type, LocalDate issued, LocalDate until) {
        return new PresentedDocument(type, Presentation.PAPER, "№ 12345", "Тестовый орган", issued, until, true);
    }
}
