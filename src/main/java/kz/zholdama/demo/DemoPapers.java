package kz.zholdama.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedConsents;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.employertraining.EmployerTrainingDetails;
import kz.zholdama.measure.employertraining.HiredForTraining;
import kz.zholdama.measure.employertraining.TrainingWorkplace;
import kz.zholdama.measure.employertraining.TrainingWorkplaceChoice;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.measure.resettlement.CommissionDecision;
import kz.zholdama.measure.resettlement.Destination;
import kz.zholdama.measure.resettlement.DestinationChoice;
import kz.zholdama.measure.resettlement.FamilyMember;
import kz.zholdama.measure.resettlement.Housing;
import kz.zholdama.measure.resettlement.Relative;
import kz.zholdama.measure.resettlement.Resettled;
import kz.zholdama.measure.resettlement.ResettlementDetails;
import kz.zholdama.measure.subsidised.Employment;
import kz.zholdama.measure.subsidised.Graduation;
import kz.zholdama.measure.subsidised.SubsidisedDetails;
import kz.zholdama.measure.subsidised.Workplace;
import kz.zholdama.measure.subsidised.WorkplaceChoice;
import kz.zholdama.measure.training.Enrolment;
import kz.zholdama.measure.training.OrganisationChoice;
import kz.zholdama.measure.training.OrganisationPlace;
import kz.zholdama.measure.training.TrainingDetails;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import kz.zholdama.referral.ReferralFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the citizens of the demo file, and what specialists, employers and schools write about them. */
@Component
@Profile("demo")
class DemoPapers {

    private static final String CLERKS = "4110";
    static final String OWN_REGION = "100000000";
    static final String NORTHERN_CITY = "551010000";
    private static final int DAYS_TO_BEGIN = 7;
    private static final int ADULT = 18;

    private final Settlements settlements;
    private final Occupations occupations;
    private final Organisations organisations;
    private final Employers employers;
    private final Clock clock;

    DemoPapers(
            Settlements settlements,
            Occupations occupations,
            Organisations organisations,
            Employers employers,
            Clock clock) {
        this.settlements = settlements;
        this.occupations = occupations;
        this.organisations = organisations;
        this.employers = employers;
        this.clock = clock;
    }

    /** Everything filled in; only what {@link DemoPerson} himself lacks is missing. */
    DraftContent complete(DemoCase it) {
        var home = settlement(it.centre().equals("SEM") ? "101010000" : NORTHERN_CITY);
        var today = LocalDate.now(clock);
        return DraftContent.EMPTY
                .with(it.person().typed(home.storedId(), home.path(), today))
                .with(it.measure())
                .with(details(it, today))
                .with(documents(it, today))
                .with(new TypedConsents(true, true));
    }

    /** As far as it was filled in before a step. */
    DraftContent draft(DemoCase it, IntakeStep step) {
        var whole = complete(it);
        return switch (step) {
            case APPLICANT, MEASURE -> DraftContent.EMPTY.with(whole.person());
            case DETAILS -> DraftContent.EMPTY.with(whole.person()).with(it.measure());
            case DOCUMENTS -> whole.with(List.<PresentedDocument>of()).with(TypedConsents.NOT_ASKED);
            case CONSENTS -> whole.with(TypedConsents.NOT_ASKED);
            case REVIEW -> whole;
        };
    }

    ExaminationSheet inOrder(String note) {
        return ExaminationSheet.BLANK
                .withDocumentsChecked(true)
                .withHistory(true, List.of(), List.of())
                .withNote(note);
    }

    PlaceChoice place(DemoCase it) {
        var today = LocalDate.now(clock);
        var from = today.plusDays(DAYS_TO_BEGIN);
        var months = it.measure().equals(Measure.PUBLIC_WORKS) ? 1 : 3;
        var term = new Term(months, from, Term.lastDay(from, months));
        return switch (it.measure().referral().name()) {
            case "training" -> {
                var school = organisation(it.toHost());
                yield new OrganisationChoice(
                        school.storedId(), school.qualifications().getFirst(), term);
            }
            case "employer-training" ->
                new TrainingWorkplaceChoice(contract(it, from), "Оператор упаковочной линии", term);
            case "resettlement" ->
                new DestinationChoice(
                        settlement(it.toHost()).storedId(),
                        occupation(it).storedId(),
                        CommissionAnswer.DECIDED,
                        "14-П",
                        today.minusDays(5),
                        family(it.person()).stream()
                                .map(one -> new Relative(
                                        Objects.requireNonNullElse(one.relation(), ""),
                                        one.name().full()))
                                .toList(),
                        "Учебный карьерный центр города Павлодара");
            default -> new WorkplaceChoice(contract(it, from), occupation(it).storedId(), term);
        };
    }

    /** The slip as the host fills it in today, agreeing with the referral. */
    ReturnSlip slip(ReferralFile referral) {
        var today = LocalDate.now(clock);
        return switch (referral.place()) {
            case OrganisationPlace it -> new Enrolment(today, "31-у", it.qualification(), it.months(), it.to());
            case TrainingWorkplace it ->
                new HiredForTraining(today, "18-к", it.qualification(), it.months(), it.to(), true);
            case Workplace it ->
                new Employment(today, "205", today, "64-к", it.occupation(), it.months(), it.from(), it.to(), true);
            case Destination it ->
                new Resettled(
                        today,
                        "7-СК",
                        today,
                        "12-п",
                        Housing.SERVICE_HOUSING,
                        it.destination(),
                        DemoDirectories.NORTH,
                        "г. Павлодар, ул. Образцовая, 20",
                        "+7 7182 00 01 06");
            default -> throw new IllegalStateException("The demo has no such place");
        };
    }

    private MeasureDetails details(DemoCase it, LocalDate today) {
        var wanted = occupation(it);
        var occupation = new ChosenOccupation(wanted.storedId(), wanted.code(), wanted.nameRu());
        return switch (it.measure().referral().name()) {
            case "training" -> new TrainingDetails(TrainingReason.NO_SUITABLE_WORK, "Электрогазосварщик");
            case "employer-training" ->
                new EmployerTrainingDetails(TrainingReason.NO_SUITABLE_WORK, "Электрогазосварщик");
            case "subsidised-workplace" ->
                new SubsidisedDetails(
                        occupation,
                        new Graduation(
                                "Учебный колледж «Пробный»",
                                "Делопроизводство",
                                EducationLevel.TECHNICAL,
                                LocalDate.of(today.getYear() - 1, 6, 25)),
                        false,
                        false,
                        it.person().categories().contains(Category.STUDENT) ? "Учебный колледж «Пробный»" : null,
                        consent(it.person(), today));
            default ->
                new ResettlementDetails(
                        settlement(it.toHost()).storedId(),
                        settlement(it.toHost()).path(),
                        occupation,
                        family(it.person()),
                        isDecided(it) ? new CommissionDecision("14-П", today.minusDays(5)) : null,
                        isDecided(it) ? CommissionAnswer.DECIDED : CommissionAnswer.NOT_DECIDED_YET);
        };
    }

    /** Of who moves within his own region the commission has not decided yet. */
    private static boolean isDecided(DemoCase it) {
        return NORTHERN_CITY.equals(it.host());
    }

    private static @Nullable RepresentativeConsent consent(DemoPerson person, LocalDate today) {
        return person.born().plusYears(ADULT).isAfter(today)
                ? new RepresentativeConsent(true, person.last() + "а Венера Маратовна", "мать", today.minusDays(1))
                : null;
    }

    private List<PresentedDocument> documents(DemoCase it, LocalDate today) {
        var shown = new ArrayList<PresentedDocument>();
        shown.add(paper(
                DocumentType.IDENTITY_DOCUMENT,
                "000000000",
                "МВД РК (учебный образец)",
                today.minusYears(3),
                today.plusYears(7)));
        if (it.measure().kind().equals(MeasureKind.SUBSIDISED_WORKPLACE)) {
            shown.add(paper(
                    DocumentType.EDUCATION_DOCUMENT,
                    "ТКБ 0000000",
                    "Учебный колледж «Пробный»",
                    LocalDate.of(today.getYear() - 1, 6, 25),
                    null));
        }
        if (it.measure().kind().equals(MeasureKind.TRAINING)) {
            shown.add(
                    it.host() == null
                            ? PresentedDocument.absent(DocumentType.HEALTH_CERTIFICATE)
                            : paper(
                                    DocumentType.HEALTH_CERTIFICATE,
                                    "075/у № 15",
                                    "Учебная поликлиника",
                                    today.minusDays(10),
                                    today.plusMonths(5)));
        }
        shown.add(PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD));
        if (!it.measure().kind().equals(MeasureKind.SUBSIDISED_WORKPLACE)) {
            shown.add(PresentedDocument.absent(DocumentType.EDUCATION_DOCUMENT));
        }
        return shown;
    }

    private static PresentedDocument paper(
            DocumentType type, String number, String issuer, LocalDate issued, @Nullable LocalDate until) {
        return new PresentedDocument(type, Presentation.PAPER, number, issuer, issued, until, true);
    }

    /** Surnames ending in -ов, -ев or -ин take an -а for women. */
    private static List<FamilyMember> family(DemoPerson person) {
        var male = person.sex() == Sex.MALE ? person.last() : person.last().replaceAll("а$", "");
        var female = male + "а";
        var spouse = person.sex() == Sex.MALE
                ? new FamilyMember("супруга", female, "Гүлнәр", "Бекқызы")
                : new FamilyMember("супруг", male, "Асан", "Бекұлы");
        return List.of(
                spouse, new FamilyMember("сын", male, "Әлихан", ""), new FamilyMember("дочь", female, "Айша", ""));
    }

    private long contract(DemoCase it, LocalDate from) {
        return employers.searchForMeasure(it.measure(), it.toHost(), from, 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No contract of the demo for " + it.measure()))
                .contractId();
    }

    private EducationalOrganisation organisation(String name) {
        return organisations.search(name, 0, 1).getFirst();
    }

    private Occupation occupation(DemoCase it) {
        var code = switch (it.measure().name()) {
            case "PUBLIC_WORKS" -> "9613";
            case "SOCIAL_WORKPLACE" -> "5223";
            case "SILVER_AGE" -> "5414";
            case "RESETTLEMENT" -> "7212";
            default -> CLERKS;
        };
        return occupations.search(code, 0, 1).getFirst();
    }

    private Settlement settlement(String kato) {
        return settlements.findByKato(kato).orElseThrow();
    }
}
