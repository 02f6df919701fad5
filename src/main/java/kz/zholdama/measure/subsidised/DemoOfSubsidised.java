package kz.zholdama.measure.subsidised;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.demo.DemoOfKind;
import kz.zholdama.measure.demo.DemoWish;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.person.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The kind in the demo. */
@Component
@Profile({"demo", "test"})
class DemoOfSubsidised implements Subsidised, DemoOfKind<Workplace> {

    private static final String COLLEGE = "Учебный колледж «Пробный»";
    private static final String SPECIALITY = "Делопроизводство";
    private static final int ADULT = 18;

    @Override
    public Class<Workplace> place() {
        return Workplace.class;
    }

    @Override
    public MeasureDetails details(DemoWish wish) {
        return new SubsidisedDetails(
                wish.occupation(),
                new Graduation(COLLEGE, SPECIALITY, EducationLevel.TECHNICAL, graduatedOn(wish)),
                false,
                false,
                wish.categories().contains(Category.STUDENT) ? COLLEGE : null,
                consent(wish));
    }

    @Override
    public Record sent(DemoWish wish) {
        var consent = consent(wish);
        return new SentSubsidised(
                wish.occupation().code(),
                COLLEGE,
                SPECIALITY,
                EducationLevel.TECHNICAL,
                graduatedOn(wish),
                false,
                false,
                null,
                consent == null ? null : consent.given(),
                consent == null ? null : consent.name(),
                consent == null ? null : consent.relation(),
                consent == null ? null : consent.givenOn());
    }

    private static LocalDate graduatedOn(DemoWish wish) {
        return LocalDate.of(wish.today().getYear() - 1, 6, 25);
    }

    private static @Nullable RepresentativeConsent consent(DemoWish wish) {
        return wish.born().plusYears(ADULT).isAfter(wish.today())
                ? new RepresentativeConsent(
                        true,
                        wish.surname() + "а Венера Маратовна",
                        "мать",
                        wish.today().minusDays(1))
                : null;
    }

    @Override
    public Set<DocumentType> shown() {
        return Set.of(DocumentType.EDUCATION_DOCUMENT);
    }

    @Override
    public PlaceChoice choice(DemoWish wish, long contractId, Term term) {
        return new WorkplaceChoice(contractId, wish.occupation().storedId(), term);
    }

    @Override
    public ReturnSlip slip(Workplace place, LocalDate on) {
        return new Employment(
                on, "205", on, "64-к", place.occupation(), place.months(), place.from(), place.to(), true);
    }
}
