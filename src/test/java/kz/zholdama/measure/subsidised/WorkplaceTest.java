package kz.zholdama.measure.subsidised;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.Occupation;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Host;
import kz.zholdama.forms.Signatory;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.measure.ReferralPaper;
import kz.zholdama.measure.Told;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.EmployerPlaces;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.measure.parts.PlaceChecks;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.person.Category;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** A subsidised workplace (A8), from its choice to the paper. */
class WorkplaceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 10);
    private static final LocalDate TO = LocalDate.of(2026, 6, 9);
    private static final Term TERM = new Term(3, FROM, TO);
    private static final Workplace PLACE = place(3, "7512");
    private static final Circumstances OF =
            new Circumstances(Measure.SILVER_AGE, Set.of(), null, null, FROM, FirstEdition.edition());

    private final PlaceChecks checks = mock(PlaceChecks.class);
    private final EmployerPlaces held = mock(EmployerPlaces.class);
    private final OccupationChoice occupations = mock(OccupationChoice.class);
    private final PlaceOfSubsidised places = new PlaceOfSubsidised(checks, held, occupations);

    private static Workplace place(long employer, String code) {
        return new Workplace(7, employer, "000140000000", "ТОО «Нан»", "Семей", "1", 2L, code, "Пекари", 3, FROM, TO);
    }

    @Test
    void isASnapshotOfTheEmployerWhosePlaceIsHeldAndOfTheOccupation() {
        when(held.hold(7, 1, FROM, Measure.SILVER_AGE))
                .thenReturn(new EmployerPlace(
                        7, 3, "ТОО «Нан»", "000140000000", "Семей", "1", 2, 1, FROM, TO, Measure.SILVER_AGE, true));
        when(occupations.take(2)).thenReturn(new Occupation(2L, "7512", "Пекари", "Наубайшылар"));
        when(occupations.take(9)).thenThrow(new InvalidInput(PlaceProblems.NO_OCCUPATION));

        assertThat(places.take(new WorkplaceChoice(7, 2, TERM), 1, OF)).isEqualTo(PLACE);
        verify(checks).term(TERM, OF);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> places.take(new WorkplaceChoice(7, 9, TERM), 1, OF))
                        .problems())
                .containsExactly(PlaceProblems.NO_OCCUPATION);
    }

    @Test
    void isAtAnEmployerAndHeldThere() {
        var facts = new PlaceFacts(new CaseFacts.Place(3, FROM, TO, true, null, null, null), null);
        when(held.facts(PLACE, 1)).thenReturn(facts);

        assertThat(places.facts(PLACE, 1, OF)).isEqualTo(facts);
        assertThat(places.isAtEmployer()).isTrue();
    }

    @Test
    void isTheSameWorkInTheSameOccupationAtTheSameEmployer() {
        assertThat(places.isSameWork(PLACE, place(3, "7512"))).isTrue();
        assertThat(places.isSameWork(PLACE, place(4, "7512"))).isFalse();
        assertThat(places.isSameWork(PLACE, place(3, "5120"))).isFalse();
    }

    @Test
    void isToldInTheLanguageOfTheReader() {
        when(occupations.placed(new ChosenOccupation(2L, "7512", "Пекари"), Texts.KAZAKH))
                .thenReturn("Наубайшылар (7512)");
        var lines = new Told(Texts.KAZAKH);
        places.tell(PLACE, lines);

        assertThat(lines.lines())
                .endsWith(
                        "cases.place.phone = 1",
                        "cases.place.occupation = Наубайшылар (7512)",
                        "cases.place.term = kind.term[3, 2026-03-10, 2026-06-09]");
    }

    @Test
    void isPrintedOnItsAnnexWithAFurtherProgrammeByName() {
        var mentors = Measure.of(ReferralKind.SUBSIDISED_WORKPLACE, "mentors");
        var texts = mock(Texts.class);
        when(texts.text("measure." + mentors, Texts.RUSSIAN)).thenReturn("Наставники");
        var paper = new PaperOfSubsidised(texts);

        assertThat(paper.formOfAny(PLACE, paper(Measure.SILVER_AGE))).isEqualTo(form(Measure.SILVER_AGE, null));
        assertThat(paper.formOfAny(PLACE, paper(mentors))).isEqualTo(form(mentors, "Наставники"));
        assertThat(paper.annex()).isEqualTo(8);
        assertThat(paper.title()).isEqualTo("decision.title.SUBSIDISED_WORKPLACE");
        assertThat(form(Measure.SILVER_AGE, null).template()).isEqualTo(paper.template());
    }

    @Test
    void isPrintedOnlyOfWhomTheFormHasAWordFor() {
        assertThat(form(Measure.SILVER_AGE, null).chosen()).containsExactlyInAnyOrder("UNEMPLOYED", "SILVER_AGE");
        assertThat(form(Measure.SILVER_AGE, null).lacking()).isEmpty();
        assertThat(form(Set.of(Category.NONE), Measure.SILVER_AGE, null).lacking())
                .hasValue("categories");
    }

    private static ReferralPaper paper(Measure measure) {
        return new ReferralPaper(
                "7",
                measure,
                Set.of(Category.UNEMPLOYED),
                "Ахметова А. С.",
                "030517559336",
                new Signatory("директор", "Оспанов М. Е."),
                FROM,
                new DocumentMark("ABCD", "https://example.kz"));
    }

    private static SubsidisedReferralForm form(Measure measure, String further) {
        return form(Set.of(Category.UNEMPLOYED), measure, further);
    }

    private static SubsidisedReferralForm form(Set<Category> categories, Measure measure, String further) {
        return new SubsidisedReferralForm(
                "7",
                categories,
                "Ахметова А. С.",
                "030517559336",
                new Host("ТОО «Нан»", "Семей", "1"),
                measure,
                further,
                "Пекари (7512)",
                3,
                FROM,
                TO,
                new Signatory("директор", "Оспанов М. Е."),
                FROM,
                new DocumentMark("ABCD", "https://example.kz"));
    }
}
