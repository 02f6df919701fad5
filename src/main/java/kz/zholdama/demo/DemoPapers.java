package kz.zholdama.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedConsents;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.demo.DemoOfKind;
import kz.zholdama.measure.demo.DemoWish;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.referral.ReferralFile;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the citizens of the demo file, and what specialists, employers and schools write about them. */
@Component
@Profile("demo")
class DemoPapers {

    static final String OWN_REGION = "100000000";
    static final String NORTHERN_CITY = "551010000";
    private static final int DAYS_TO_BEGIN = 7;

    private final Kinds kinds;
    private final Regulations regulations;
    private final Settlements settlements;
    private final Occupations occupations;
    private final Employers employers;
    private final Clock clock;

    DemoPapers(
            Kinds kinds,
            Regulations regulations,
            Settlements settlements,
            Occupations occupations,
            Employers employers,
            Clock clock) {
        this.kinds = kinds;
        this.regulations = regulations;
        this.settlements = settlements;
        this.occupations = occupations;
        this.employers = employers;
        this.clock = clock;
    }

    /** Everything filled in; only what {@link DemoPerson} himself lacks is missing. */
    DraftContent complete(DemoCase it) {
        var home = home(it);
        var today = LocalDate.now(clock);
        return DraftContent.EMPTY
                .with(it.person().typed(home.storedId(), home.path(), today))
                .with(it.measure())
                .with(kind(it.measure()).details(wish(it)))
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

    static ExaminationSheet inOrder() {
        return ExaminationSheet.BLANK.withDocumentsChecked(true).withHistory(true, List.of(), List.of());
    }

    /** Whether somebody has to judge that the place is in his profession. */
    boolean asksOwnProfession(DemoCase it) {
        return regulations
                .editionOn(LocalDate.now(clock))
                .programme(it.measure())
                .ownProfession();
    }

    PlaceChoice place(DemoCase it) {
        var wish = wish(it);
        var from = wish.today().plusDays(DAYS_TO_BEGIN);
        var months = it.programme().months();
        return kind(it.measure())
                .choice(
                        wish,
                        kinds.isAtEmployer(it.measure()) ? contract(it.measure(), wish.toHost(), from) : 0,
                        new Term(months, from, Term.lastDay(from, months)));
    }

    /** The slip as the host fills it in today. */
    ReturnSlip slip(ReferralFile referral) {
        return kind(referral.measure()).slipOfAny(referral.place(), LocalDate.now(clock));
    }

    private DemoOfKind<?> kind(Measure measure) {
        return kinds.of(DemoOfKind.class, measure);
    }

    private DemoWish wish(DemoCase it) {
        var wanted = occupations.search(it.programme().occupation(), 0, 1).getFirst();
        return new DemoWish(
                it.person().last(),
                it.person().sex(),
                it.person().born(),
                DemoPerson.CATEGORIES,
                home(it).storedId(),
                new ChosenOccupation(wanted.storedId(), wanted.code(), wanted.nameRu()),
                it.host(),
                LocalDate.now(clock));
    }

    private Settlement home(DemoCase it) {
        return settlement(it.centre().equals("SEM") ? "101010000" : NORTHERN_CITY);
    }

    /** Who is refused acceptance lacks the certificate of his health. */
    private List<PresentedDocument> documents(DemoCase it, LocalDate today) {
        var papers = new ArrayList<PresentedDocument>();
        papers.add(paper(
                DocumentType.IDENTITY_DOCUMENT,
                "000000000",
                "МВД РК (учебный образец)",
                today.minusYears(3),
                today.plusYears(7)));
        var education = paper(
                DocumentType.EDUCATION_DOCUMENT,
                "ТКБ 0000000",
                "Учебный колледж «Пробный»",
                LocalDate.of(today.getYear() - 1, 6, 25),
                null);
        var health = it.host() == null
                ? PresentedDocument.absent(DocumentType.HEALTH_CERTIFICATE)
                : paper(
                        DocumentType.HEALTH_CERTIFICATE,
                        "075/у № 15",
                        "Учебная поликлиника",
                        today.minusDays(10),
                        today.plusMonths(5));
        var shown = kind(it.measure()).shown();
        Stream.of(education, health).filter(one -> shown.contains(one.type())).forEach(papers::add);
        papers.add(PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD));
        if (!shown.contains(DocumentType.EDUCATION_DOCUMENT)) {
            papers.add(PresentedDocument.absent(DocumentType.EDUCATION_DOCUMENT));
        }
        return papers;
    }

    private static PresentedDocument paper(
            DocumentType type, String number, String issuer, LocalDate issued, @Nullable LocalDate until) {
        return new PresentedDocument(type, Presentation.PAPER, number, issuer, issued, until, true);
    }

    private long contract(Measure measure, String host, LocalDate from) {
        return employers.searchForMeasure(measure, host, from, 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No contract of the demo for " + measure))
                .contractId();
    }

    private Settlement settlement(String kato) {
        return settlements.findByKato(kato).orElseThrow();
    }
}
