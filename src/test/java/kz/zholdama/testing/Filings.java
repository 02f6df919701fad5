package kz.zholdama.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedConsents;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.intake.registration.Filed;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.person.Category;
import kz.zholdama.person.Iin;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.security.StaffPrincipal;
import org.springframework.boot.test.context.TestComponent;

/**
 * What is typed of an application, complete and of a person who qualifies: an unemployed man of 30 (55 for
 * silver age) on the usual day of {@link TestClock}.
 */
@TestComponent
public class Filings {

    private static final LocalDate DAY = TestClock.USUAL.toLocalDate();

    private final Drafts drafts;
    private final Intake intake;
    private final Settlements settlements;
    private final Occupations occupations;
    private final Samples samples;

    Filings(Drafts drafts, Intake intake, Settlements settlements, Occupations occupations, Samples samples) {
        this.drafts = drafts;
        this.intake = intake;
        this.settlements = settlements;
        this.occupations = occupations;
        this.samples = samples;
    }

    Filed register(StaffPrincipal specialist, Measure measure) {
        return register(specialist, complete(measure));
    }

    public Filed register(StaffPrincipal specialist, DraftContent content) {
        return As.a(specialist).call(() -> {
            var draft = drafts.start(content, IntakeStep.REVIEW);
            return intake.register(draft.id(), draft.version());
        });
    }

    public DraftContent complete(Measure measure) {
        return complete(measure, Persons.aged(measure.equals(Measure.SILVER_AGE) ? 55 : 30, DAY));
    }

    public DraftContent complete(Measure measure, Iin iin) {
        return As.a(Centres.auditor())
                .call(() -> DraftContent.EMPTY
                        .with(person(iin))
                        .with(measure)
                        .with(details(measure))
                        .with(documents(measure))
                        .with(new TypedConsents(true, true)));
    }

    public TypedPerson person(Iin iin) {
        var settlement = settlements.search("Семей", Set.of(), 0, 1).getFirst();
        return new TypedPerson(
                iin.value(),
                "Әбдірахманов",
                "Нұрсұлтан",
                "Ерланұлы",
                iin.birthDate().orElseThrow(),
                Sex.MALE,
                settlement.id(),
                settlement.path(),
                "ул. Абая, 10, кв. 5",
                "+7 701 123 45 67",
                "nursultan@example.kz",
                Set.of(Category.UNEMPLOYED),
                DAY.minusMonths(2));
    }

    private MeasureDetails details(Measure measure) {
        var wished = occupations.search("", 0, 1).getFirst();
        return samples.of(measure).details(new ChosenOccupation(wished.id(), wished.code(), wished.nameRu()), DAY);
    }

    private static List<PresentedDocument> documents(Measure measure) {
        var documents = new ArrayList<>(List.of(
                shown(DocumentType.IDENTITY_DOCUMENT),
                PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD),
                shown(DocumentType.EDUCATION_DOCUMENT)));
        if (measure.kind().equals(MeasureKind.TRAINING)) {
            documents.add(shown(DocumentType.HEALTH_CERTIFICATE));
        }
        return documents;
    }

    private static PresentedDocument shown(DocumentType type) {
        return new PresentedDocument(
                type, Presentation.PAPER, "012345678", "МВД РК", DAY.minusMonths(3), DAY.plusYears(10), true);
    }
}
