package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts.Consents;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.CaseFacts.Inquiry;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.CaseFacts.Place;
import kz.zholdama.eligibility.CaseFacts.Profession;
import kz.zholdama.eligibility.CaseFacts.Resettlement;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;

/**
 * Cases for tests, told like sentences: {@code anUnemployed().aged(36).applyingFor(YOUTH_PRACTICE).assess()}. Unless told
 * otherwise a case is in order: everything is known and checked, a place is chosen, nothing speaks against a referral to
 * social workplaces. Every step changes the case itself.
 */
public final class Cases {

    /** A Monday; the day of application unless told otherwise. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Set<Category> categories = EnumSet.noneOf(Category.class);
    private final List<PresentedDocument> documents = new ArrayList<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Inquiry> inquiries = new ArrayList<>();
    private final List<Participation> history = new ArrayList<>();
    private Measure measure = Measure.SOCIAL_WORKPLACE;
    private LocalDate day = TODAY;
    private LocalDate birthDate = TODAY.minusYears(30);
    private LocalDate iinBirthDate = birthDate;
    private Sex sex = Sex.MALE;
    private LocalDate unemployedSince;
    private TrainingReason reason = TrainingReason.NO_SUITABLE_WORK;
    private EducationLevel level = EducationLevel.HIGHER;
    private LocalDate graduatedOn = TODAY.minusYears(1);
    private Boolean anyExperience = false;
    private Boolean experienceInProfession = false;
    private Boolean ownProfession = true;
    private Integer months = 6;
    private LocalDate from = TODAY.plusDays(3);
    private LocalDate to;
    private Boolean freePlace = true;
    private Boolean receivingRegion = true;
    private Boolean ownRegion = false;
    private Boolean wishedRegionLawful;
    private Boolean commissionDecision = true;
    private CommissionAnswer commission;
    private RepresentativeConsent representative = new RepresentativeConsent(true, "Ахметова Айгүл", "мать", TODAY);
    private boolean documentsChecked = true;
    private boolean historyChecked = true;
    private Consents consents = new Consents(true, true, null);

    private Cases(Collection<Category> categories) {
        this.categories.addAll(categories);
    }

    public static Cases aPerson(Category... categories) {
        return new Cases(List.of(categories));
    }

    public static Cases anUnemployed() {
        return aPerson(Category.UNEMPLOYED).unemployedSince(TODAY.minusMonths(2));
    }

    public static Cases aJobSeeker() {
        return aPerson(Category.JOB_SEEKER);
    }

    public static Cases aKandas() {
        return aPerson(Category.KANDAS);
    }

    public static Cases aStudent() {
        return aPerson(Category.STUDENT).applyingFor(Measure.PUBLIC_WORKS).aged(19);
    }

    public static Cases aSeniorPupil() {
        return aPerson(Category.SENIOR_PUPIL).applyingFor(Measure.PUBLIC_WORKS).aged(16);
    }

    public static Cases oneIdleThroughDowntime() {
        return aPerson(Category.DOWNTIME).applyingFor(Measure.PUBLIC_WORKS);
    }

    public Cases applyingFor(Measure wanted) {
        measure = wanted;
        return this;
    }

    /** Changes the day alone: birthday and graduation stay. */
    public Cases on(LocalDate applicationDay) {
        day = applicationDay;
        return this;
    }

    /** Has had the birthday of that age some months ago. */
    public Cases aged(int years) {
        return bornOn(day.minusYears(years).minusMonths(5));
    }

    /** Has the birthday of that age on the day of application. */
    public Cases turning(int years) {
        return bornOn(day.minusYears(years));
    }

    public Cases bornOn(LocalDate date) {
        birthDate = date;
        iinBirthDate = date;
        return this;
    }

    public Cases withIinBirthDate(LocalDate date) {
        iinBirthDate = date;
        return this;
    }

    public Cases of(Sex known) {
        sex = known;
        return this;
    }

    public Cases unemployedSince(LocalDate date) {
        unemployedSince = date;
        return this;
    }

    public Cases giving(TrainingReason given) {
        reason = given;
        return this;
    }

    /** On 30 June of that year. */
    public Cases graduatedIn(int year) {
        return graduatedOn(LocalDate.of(year, 6, 30));
    }

    public Cases graduatedOn(LocalDate date) {
        graduatedOn = date;
        return this;
    }

    public Cases educated(EducationLevel known) {
        level = known;
        return this;
    }

    public Cases experienced(Boolean atAll, Boolean inProfession) {
        anyExperience = atAll;
        experienceInProfession = inProfession;
        return this;
    }

    public Cases inOwnProfession(Boolean own) {
        ownProfession = own;
        return this;
    }

    public Cases placedFor(int length) {
        months = length;
        return this;
    }

    public Cases until(LocalDate end) {
        to = end;
        return this;
    }

    public Cases atFreePlace(Boolean free) {
        freePlace = free;
        return this;
    }

    public Cases withoutPlace() {
        months = null;
        from = null;
        freePlace = null;
        receivingRegion = null;
        ownRegion = null;
        commissionDecision = null;
        return this;
    }

    public Cases movingToReceivingRegion(Boolean receiving) {
        receivingRegion = receiving;
        return this;
    }

    public Cases movingWithinOwnRegion(Boolean own) {
        ownRegion = own;
        return this;
    }

    public Cases wishingForALawfulRegion(Boolean lawful) {
        wishedRegionLawful = lawful;
        return this;
    }

    public Cases toldOfTheCommission(CommissionAnswer answer) {
        commission = answer;
        return this;
    }

    /** @param given null while not told */
    public Cases withRepresentative(Boolean given) {
        representative = given == null ? null : new RepresentativeConsent(given, null, null, null);
        return this;
    }

    public Cases withCommissionDecision(Boolean known) {
        commissionDecision = known;
        return this;
    }

    public Cases showing(PresentedDocument document) {
        documents.add(document);
        return this;
    }

    public Cases unchecked() {
        documentsChecked = false;
        return this;
    }

    public Cases withDiscrepancy(DocumentType document, String field, String whatIsWrong) {
        discrepancies.add(new Discrepancy(document, field, whatIsWrong));
        return this;
    }

    /** @param positive null while unanswered */
    public Cases withInquiry(String body, Boolean positive) {
        inquiries.add(
                new Inquiry(body, day, positive == null ? null : day, positive, positive == null ? null : "ответ"));
        return this;
    }

    public Cases withInquiry(Inquiry made) {
        inquiries.add(made);
        return this;
    }

    public Cases withConsentsUnknown() {
        consents = null;
        return this;
    }

    public Cases consenting(boolean personalData, boolean protectedSecrets, LocalDate withdrawnOn) {
        consents = new Consents(personalData, protectedSecrets, withdrawnOn);
        return this;
    }

    public Cases withHistoryUnchecked() {
        historyChecked = false;
        return this;
    }

    public Cases having(Participation past) {
        history.add(past);
        return this;
    }

    public Cases running(Measure other) {
        return having(new Participation(
                other,
                day.minusMonths(1),
                day.minusMonths(1),
                day.plusMonths(5),
                true,
                null,
                null,
                null,
                false,
                "test"));
    }

    public Cases completed(Measure other, LocalDate start) {
        return having(new Participation(
                other, start.minusDays(2), start, start.plusMonths(3), false, null, null, null, false, "test"));
    }

    /** @param goodReason null while not known; {@code reregisteredOn} null while not known */
    public Cases left(Measure other, LocalDate leftOn, Boolean goodReason, LocalDate reregisteredOn) {
        return having(new Participation(
                other,
                leftOn.minusMonths(2),
                leftOn.minusMonths(2),
                null,
                false,
                leftOn,
                goodReason,
                reregisteredOn,
                false,
                "test"));
    }

    public Cases referredAgainAfterLeaving(LocalDate start) {
        return having(new Participation(
                Measure.TRAINING_IN_ORGANISATION,
                start,
                start,
                start.plusMonths(3),
                false,
                null,
                null,
                null,
                true,
                "test"));
    }

    public CaseFacts facts() {
        var end = to != null || months == null || from == null ? to : from.plusMonths(months);
        return new CaseFacts(
                measure,
                day,
                new CaseFacts.Person(birthDate, iinBirthDate, sex, categories, unemployedSince),
                new CaseFacts.Training(reason),
                new Profession(level, graduatedOn, anyExperience, experienceInProfession, ownProfession),
                new Place(months, from, end, freePlace, commissionDecision, receivingRegion, ownRegion),
                documents,
                documentsChecked,
                discrepancies,
                inquiries,
                consents,
                historyChecked,
                history,
                representative,
                new Resettlement(commission, wishedRegionLawful));
    }

    public Assessment assess() {
        return assess(FirstEdition.edition());
    }

    public Assessment assess(RuleEdition edition) {
        return LawsRules.ASSESSOR.assess(facts(), edition);
    }

    /** What one rule says; nothing when it is not asked of the measure. */
    public List<Finding> findings(String rule) {
        return assess().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** What one rule comes to. */
    public GroundOutcome verdict(String rule) {
        var said = findings(rule);
        if (said.isEmpty()) {
            return GroundOutcome.NOT_APPLICABLE;
        }
        return said.stream().anyMatch(Finding.Present.class::isInstance)
                ? GroundOutcome.PRESENT
                : said.stream().anyMatch(Finding.Unknown.class::isInstance) ? GroundOutcome.UNKNOWN : GroundOutcome.MET;
    }

    /** The evidence of the only thing that a rule found present. */
    public Evidence evidence(String rule) {
        return findings(rule).stream()
                .filter(Finding.Present.class::isInstance)
                .map(Finding.Present.class::cast)
                .map(Finding.Present::evidence)
                .reduce((_, _) -> {
                    throw new AssertionError("More than one thing is present");
                })
                .orElseThrow();
    }
}
