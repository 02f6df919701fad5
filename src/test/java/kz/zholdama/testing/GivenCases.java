package kz.zholdama.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Examinations;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.directory.Bins;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.registration.Filed;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.regulation.ReferralKinds;
import kz.zholdama.regulation.Settings;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.testing.Centres.Centre;
import org.springframework.boot.test.context.TestComponent;

/**
 * Cases as far along as a test needs them, always through the services: {@code given.of(centre, SILVER_AGE).placed()}.
 * Each belongs to a new person who qualifies, with an employer of its own where one is needed.
 */
@TestComponent
public class GivenCases {

    public static final char[] PIN = "482915".toCharArray();

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Filings filings;
    private final Samples samples;
    private final Cases cases;
    private final Examinations examinations;
    private final Preparation preparation;
    private final SigningDesk signing;
    private final SigningKeys keys;
    private final Employers employers;
    private final Organisations organisations;
    private final Occupations occupations;
    private final Settlements settlements;
    private final ReturnSlips slips;
    private final Settings settings;
    private final ReferralKinds kinds;
    private final Clock clock;

    GivenCases(
            Filings filings,
            Samples samples,
            Cases cases,
            Examinations examinations,
            Preparation preparation,
            SigningDesk signing,
            SigningKeys keys,
            Employers employers,
            Organisations organisations,
            Occupations occupations,
            Settlements settlements,
            ReturnSlips slips,
            Settings settings,
            ReferralKinds kinds,
            Clock clock) {
        this.filings = filings;
        this.samples = samples;
        this.cases = cases;
        this.examinations = examinations;
        this.preparation = preparation;
        this.signing = signing;
        this.keys = keys;
        this.employers = employers;
        this.organisations = organisations;
        this.occupations = occupations;
        this.settlements = settlements;
        this.slips = slips;
        this.settings = settings;
        this.kinds = kinds;
        this.clock = clock;
    }

    public Case of(Centre centre, Measure measure) {
        return new Case(centre, measure);
    }

    /** Of what was filled in otherwise than usual. */
    public Case of(Centre centre, DraftContent application) {
        return of(centre, application.chosen()).with(application);
    }

    /** A case to be; nothing is done before it is asked how far along it is to be. */
    public final class Case {

        private final Centre centre;
        private final Measure measure;
        private StaffPrincipal taker;
        private StaffPrincipal specialist;
        private DraftContent content;
        private Long id;
        private PlaceChoice place;
        private ReturnSlip slip;

        private Case(Centre centre, Measure measure) {
            this.centre = centre;
            this.measure = measure;
            this.taker = centre.specialist();
            this.specialist = centre.specialist();
        }

        public Case person(Iin iin) {
            return with(filings.complete(measure, iin));
        }

        public Case with(DraftContent application) {
            content = application;
            return this;
        }

        /** Filed already, by whomever. */
        public Case filed(long applicationId) {
            id = applicationId;
            return this;
        }

        /** With whom it is filed, instead of the centre's first specialist. */
        public Case takenBy(StaffPrincipal other) {
            taker = other;
            return this;
        }

        /** Another place than the usual one of the measure. */
        public Case withPlace(PlaceChoice other) {
            place = other;
            return this;
        }

        /** Another slip than the usual one of the measure. */
        public Case withSlip(ReturnSlip other) {
            slip = other;
            return this;
        }

        /** Who examines and prepares it; it is filed with the centre's first specialist all the same. */
        public Case by(StaffPrincipal other) {
            specialist = other;
            return this;
        }

        public Filed registered() {
            return filings.register(taker, content == null ? filings.complete(measure) : content);
        }

        /** Everything checked, nothing found; no place yet. */
        public CaseFile examined() {
            return examined(inOrder());
        }

        private CaseFile examined(ExaminationSheet sheet) {
            var filed = id == null ? registered().applicationId() : id;
            return As.a(specialist)
                    .call(() -> examinations.record(filed, cases.open(filed).version(), sheet));
        }

        /** Everything checked, nothing found, and a place in his own profession. */
        public CaseFile placed() {
            var examined = examined();
            var wanted = place == null ? choice(centre, measure) : place;
            return As.a(specialist).call(() -> {
                var chosen = examinations.choosePlace(examined.id(), examined.version(), wanted);
                return examinations.record(
                        chosen.id(), chosen.version(), chosen.sheet().withOwnProfession(true));
            });
        }

        public CaseFile preparedReferral() {
            var placed = placed();
            return As.a(specialist).call(() -> preparation.prepareReferral(placed.id(), placed.version()));
        }

        public CaseFile preparedRefusal() {
            var found = examined(inOrder()
                    .withDiscrepancies(List.of(new Discrepancy(
                            DocumentType.EDUCATION_DOCUMENT, null, "Диплом с таким номером не выдавался."))));
            return As.a(specialist).call(() -> preparation.prepareRefusal(found.id(), found.version()));
        }

        public CaseFile awaitingReferral() {
            return submitted(specialist, preparedReferral());
        }

        public CaseFile awaitingRefusal() {
            return submitted(specialist, preparedRefusal());
        }

        public CaseFile signedReferral() {
            return signed(centre.director(), awaitingReferral());
        }

        public CaseFile signedRefusal() {
            return signed(centre.director(), awaitingRefusal());
        }

        public Issued issued() {
            var file = signedReferral();
            return new Issued(
                    file.id(),
                    file.application().applicantId(),
                    file.documents().stream()
                            .filter(document -> document.kind() == DocumentKind.REFERRAL)
                            .findFirst()
                            .flatMap(document -> document.number())
                            .orElseThrow());
        }

        /** The person was taken: the slip came back on the day of the referral. */
        public Issued slipReturned() {
            var issued = issued();
            slipBack(centre, issued.applicationId(), measure, slip);
            return issued;
        }
    }

    /** The usual slip of a measure came back today. */
    public void slipBack(Centre centre, long applicationId, Measure measure) {
        slipBack(centre, applicationId, measure, null);
    }

    private void slipBack(Centre centre, long applicationId, Measure measure, ReturnSlip other) {
        var today = LocalDate.now(clock);
        var came = other == null ? samples.of(measure).slip(Samples.term(today), today, "7") : other;
        As.a(centre.specialist())
                .run(() -> slips.slipReturned(slips.look(applicationId).seen(), came, today));
    }

    /** @param number of the referral */
    public record Issued(long applicationId, long applicantId, String number) {}

    public static ExaminationSheet inOrder() {
        return ExaminationSheet.BLANK.withDocumentsChecked(true).withHistory(true, List.of(), List.of());
    }

    public CaseFile submitted(StaffPrincipal specialist, CaseFile prepared) {
        return As.a(specialist).call(() -> preparation.submit(prepared.id(), prepared.version()));
    }

    /** The case after its decision was signed. */
    public CaseFile signed(StaffPrincipal director, CaseFile awaiting) {
        if (!(sign(director, awaiting) instanceof SigningResult.Signed)) {
            throw new AssertionError("not signed");
        }
        return As.a(director).call(() -> cases.open(awaiting.id()));
    }

    public SigningResult sign(StaffPrincipal director, CaseFile awaiting) {
        return sign(director, List.of(awaiting)).getFirst();
    }

    /** With one PIN; what became of each. */
    public List<SigningResult> sign(StaffPrincipal director, List<CaseFile> awaiting) {
        var results = new ArrayList<SigningResult>();
        keyed(director);
        As.a(director)
                .run(() -> signing.sign(awaiting.stream().map(GivenCases::order).toList(), PIN.clone(), results::add));
        return results;
    }

    public static SigningOrder order(CaseFile shown) {
        return new SigningOrder(shown.id(), shown.version().application());
    }

    /** A director who has a key under the {@link #PIN}; it is made with the first call. */
    public StaffPrincipal keyed(StaffPrincipal director) {
        As.a(director).run(() -> {
            if (!keys.hasKey(director.actor().staffId())) {
                keys.issue(director.actor(), "Карьерный центр", null, PIN);
            }
        });
        return director;
    }

    public PlaceChoice choice(Centre centre, Measure measure) {
        return choice(
                measure,
                kinds.isAtEmployer(measure) ? contract(centre, measure, 1).id() : 0);
    }

    /** @param contractId only where an employer takes the person */
    public PlaceChoice choice(Measure measure, long contractId) {
        return samples.of(measure).choice(this, contractId, Samples.term(LocalDate.now(clock)));
    }

    public Contract contract(Centre centre, Measure measure, int places) {
        var n = COUNTER.incrementAndGet();
        return As.a(Centres.administrator()).call(() -> {
            var employer = employers
                    .add(Bins.employer("ТОО «Тестовый завод " + n + "» & Ко"))
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

    public long organisation() {
        return As.a(Centres.administrator())
                .call(() -> organisations
                        .add(new EducationalOrganisation(
                                null,
                                "Тестовый колледж № " + COUNTER.incrementAndGet(),
                                "г. Семей, ул. Мәңгілік Ел, 7",
                                "+7 7222 55 66 77",
                                null,
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
                        .search("Павлодар", settings.receivingRegions(LocalDate.now(clock)), 0, 1)
                        .getFirst()
                        .id());
    }
}
