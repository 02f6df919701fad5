package kz.zholdama.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.RegisteredCases;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.employertraining.TrainingWorkplaceChoice;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.measure.resettlement.DestinationChoice;
import kz.zholdama.measure.resettlement.Relative;
import kz.zholdama.measure.subsidised.WorkplaceChoice;
import kz.zholdama.measure.training.OrganisationChoice;
import kz.zholdama.person.Bin;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.regulation.Settings;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.signing.UnlockedKey;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import org.springframework.context.ApplicationContext;

/** Takes cases as far as a test needs them, through the services: registered, examined, prepared, awaiting signature. */
public class DecisionCases {

    public static final char[] PIN = "482915".toCharArray();

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final RegisteredCases registered;
    private final Cases cases;
    private final Examinations examinations;
    private final Preparation preparation;
    private final Employers employers;
    private final Organisations organisations;
    private final Occupations occupations;
    private final Settlements settlements;
    private final Settings settings;
    private final SigningKeys keys;
    private final Clock clock;

    DecisionCases(
            ApplicationContext application,
            Cases cases,
            Examinations examinations,
            Preparation preparation,
            Employers employers,
            Organisations organisations,
            Occupations occupations,
            Settlements settlements,
            Settings settings,
            SigningKeys keys,
            Clock clock) {
        this.registered = RegisteredCases.in(application);
        this.cases = cases;
        this.examinations = examinations;
        this.preparation = preparation;
        this.employers = employers;
        this.organisations = organisations;
        this.occupations = occupations;
        this.settlements = settlements;
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    public static DecisionCases in(ApplicationContext application) {
        return application.getAutowireCapableBeanFactory().createBean(DecisionCases.class);
    }

    public RegisteredCases intake() {
        return registered;
    }

    public Application registered(Centre centre, Measure measure) {
        return registered.register(centre, measure);
    }

    /** Everything checked, nothing found; no place yet. */
    public CaseFile examined(Centre centre, Measure measure) {
        return examined(centre.specialist(), registered(centre, measure).id());
    }

    public CaseFile examined(StaffPrincipal specialist, long id) {
        return As.a(specialist)
                .call(() -> examinations.record(id, cases.open(id).version(), inOrder()));
    }

    public static ExaminationSheet inOrder() {
        return ExaminationSheet.BLANK.withDocumentsChecked(true).withHistory(true, List.of(), List.of());
    }

    /** A referral drawn up; an employer of its own where one is needed. */
    public CaseFile preparedReferral(Centre centre, Measure measure) {
        return preparedReferral(centre.specialist(), examined(centre, measure).id(), choice(centre, measure));
    }

    public CaseFile preparedReferral(StaffPrincipal specialist, long id, PlaceChoice place) {
        return As.a(specialist).call(() -> {
            var chosen = examinations.choosePlace(id, cases.open(id).version(), place);
            var judged =
                    examinations.record(id, chosen.version(), chosen.sheet().withOwnProfession(true));
            return preparation.prepareReferral(id, judged.version());
        });
    }

    public CaseFile preparedRefusal(Centre centre, Measure measure) {
        var id = registered(centre, measure).id();
        return As.a(centre.specialist()).call(() -> {
            var found = examinations.record(
                    id,
                    cases.open(id).version(),
                    inOrder()
                            .withDiscrepancies(List.of(new Discrepancy(
                                    DocumentType.EDUCATION_DOCUMENT, null, "Диплом с таким номером не выдавался."))));
            return preparation.prepareRefusal(id, found.version());
        });
    }

    public CaseFile awaitingReferral(Centre centre, Measure measure) {
        return submitted(centre.specialist(), preparedReferral(centre, measure));
    }

    public CaseFile awaitingRefusal(Centre centre, Measure measure) {
        return submitted(centre.specialist(), preparedRefusal(centre, measure));
    }

    public CaseFile submitted(StaffPrincipal specialist, CaseFile prepared) {
        return As.a(specialist).call(() -> preparation.submit(prepared.id(), prepared.version()));
    }

    public PlaceChoice choice(Centre centre, Measure measure) {
        return choice(
                measure, measure.isAtEmployer() ? contract(centre, measure, 1).id() : 0);
    }

    /** @param contractId only where an employer takes the person */
    public PlaceChoice choice(Measure measure, long contractId) {
        var from = LocalDate.now(clock).plusDays(7);
        var term = new Term(3, from, Term.lastDay(from, 3));
        return switch (measure.referral().name()) {
            case "training" -> new OrganisationChoice(organisation(), "Сварщик", term);
            case "employer-training" -> new TrainingWorkplaceChoice(contractId, "Сварщик", term);
            case "resettlement" ->
                new DestinationChoice(
                        receivingSettlement(),
                        occupation(),
                        CommissionAnswer.DECIDED,
                        "12-РК",
                        LocalDate.now(clock).minusDays(3),
                        List.of(new Relative("супруг", "Сәрсенов Қанат Ерланұлы")),
                        "Карьерный центр г. Павлодара");
            default -> new WorkplaceChoice(contractId, occupation(), term);
        };
    }

    public Contract contract(Centre centre, Measure measure, int places) {
        var n = COUNTER.incrementAndGet();
        return As.a(Centres.administrator()).call(() -> {
            var employer = employers
                    .add(new Employer(
                            null,
                            bin(),
                            "ТОО «Тест-Еңбек " + n + "» & Ко",
                            "г. Семей, ул. Абая, " + n,
                            "+7 7222 33 44 55",
                            null))
                    .value();
            var today = LocalDate.now(clock);
            return employers.addContract(new Contract(
                    null,
                    0,
                    employer.id(),
                    measure,
                    "Д-" + n,
                    centre.id(),
                    places,
                    0,
                    today.minusMonths(1),
                    today.plusYears(2)));
        });
    }

    private static String bin() {
        while (true) {
            var bin = Bin.complete("250140%05d".formatted(COUNTER.incrementAndGet()));
            if (bin.isPresent()) {
                return bin.get().value();
            }
        }
    }

    private long organisation() {
        return As.a(Centres.administrator())
                .call(() -> organisations
                        .add(new EducationalOrganisation(
                                null,
                                "Тестовый колледж № " + COUNTER.incrementAndGet(),
                                "г. Семей, ул. Мәңгілік Ел, 7",
                                "+7 7222 55 66 77",
                                List.of("Сварщик")))
                        .value()
                        .id());
    }

    public long occupation() {
        return As.a(Centres.administrator())
                .call(() -> occupations.search("", 0, 1).getFirst().id());
    }

    public long receivingSettlement() {
        return As.a(Centres.administrator())
                .call(() -> settlements
                        .search("", settings.receivingRegions(LocalDate.now(clock)), 0, 1)
                        .getFirst()
                        .id());
    }

    public UnlockedKey key(StaffPrincipal director) {
        return As.a(director).call(() -> {
            if (!keys.hasKey(director.actor().staffId())) {
                keys.issue(director.actor(), "Карьерный центр", null, PIN);
            }
            return keys.unlock(director.actor().staffId(), PIN);
        });
    }
}
