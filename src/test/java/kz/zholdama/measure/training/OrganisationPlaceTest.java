package kz.zholdama.measure.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Organisations;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Host;
import kz.zholdama.forms.Signatory;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.measure.ReferralPaper;
import kz.zholdama.measure.Told;
import kz.zholdama.measure.parts.PlaceChecks;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.junit.jupiter.api.Test;

/** A place in an educational organisation (A4), from its choice to the paper. */
class OrganisationPlaceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 10);
    private static final LocalDate TO = LocalDate.of(2026, 6, 9);
    private static final Term TERM = new Term(3, FROM, TO);
    private static final OrganisationPlace PLACE =
            new OrganisationPlace(4, "Колледж", "Семей, 1", "+7 7222 1", "Сварщик", 3, FROM, TO);
    private static final Circumstances OF =
            new Circumstances(Measure.TRAINING_IN_ORGANISATION, Set.of(), null, null, FROM, FirstEdition.edition());

    private final PlaceChecks checks = mock(PlaceChecks.class);
    private final Organisations organisations = mock(Organisations.class);
    private final PlaceOfTraining places = new PlaceOfTraining(checks, organisations);

    @Test
    void isASnapshotOfTheDirectory() {
        when(organisations.take(4))
                .thenReturn(Optional.of(
                        new EducationalOrganisation(4L, "Колледж", "Семей, 1", "+7 7222 1", null, List.of("Повар"))));

        assertThat(places.take(new OrganisationChoice(4, " Сварщик ", TERM), 1, OF))
                .isEqualTo(PLACE);
        verify(checks).term(TERM, OF);
        assertThat(refused(new OrganisationChoice(5, "Сварщик", TERM)))
                .containsExactly(PlaceProblems.NOT_FOUND.beside("organisationId"));
        assertThat(refused(new OrganisationChoice(4, " ", TERM))).containsExactly(PlaceProblems.NO_QUALIFICATION);
        doThrow(new InvalidInput(PlaceProblems.FROM_PASSED)).when(checks).term(TERM, OF);
        assertThat(refused(new OrganisationChoice(4, "Сварщик", TERM))).containsExactly(PlaceProblems.FROM_PASSED);
    }

    private List<Problem> refused(OrganisationChoice choice) {
        return catchThrowableOfType(InvalidInput.class, () -> places.take(choice, 1, OF))
                .problems();
    }

    @Test
    void tellsTheRulesItsTermAndIsHeldByNobody() {
        assertThat(places.facts(PLACE, 1, OF))
                .isEqualTo(new PlaceFacts(new CaseFacts.Place(3, FROM, TO, null, null, null, null), null));
        assertThat(places.isAtEmployer()).isFalse();
    }

    @Test
    void isTheSameWorkForTheSameQualificationWhateverTheDays() {
        var later = new OrganisationPlace(4, "Колледж 2", "Семей", null, "Сварщик", 2, TO, TO.plusMonths(2));
        var other = new OrganisationPlace(5, "Колледж", "Семей, 1", "+7 7222 1", "Сварщик", 3, FROM, TO);
        var cook = new OrganisationPlace(4, "Колледж", "Семей, 1", "+7 7222 1", "Повар", 3, FROM, TO);

        assertThat(places.isSameWork(PLACE, later)).isTrue();
        assertThat(places.isSameWork(PLACE, other)).isFalse();
        assertThat(places.isSameWork(PLACE, cook)).isFalse();
    }

    @Test
    void isTold() {
        var told = new Told();
        places.tell(PLACE, told);

        assertThat(told.lines())
                .containsExactly(
                        "cases.place.organisation = Колледж",
                        "cases.place.address = Семей, 1",
                        "cases.place.phone = +7 7222 1",
                        "cases.place.qualification = Сварщик",
                        "cases.place.term = kind.term[3, 2026-03-10, 2026-06-09]");
        assertThat(PLACE.host()).isEqualTo("Колледж");
    }

    @Test
    void isPrintedOnItsAnnex() {
        var paper = new PaperOfTraining();
        var signatory = new Signatory("директор", "Оспанов М. Е.");
        var mark = new DocumentMark("ABCD", "https://example.kz");

        var form = paper.formOfAny(
                PLACE,
                new ReferralPaper(
                        "7",
                        Measure.TRAINING_IN_ORGANISATION,
                        Set.of(),
                        "Ахметова А. С.",
                        "030517559336",
                        signatory,
                        FROM,
                        mark));
        assertThat(form)
                .isEqualTo(new TrainingReferralForm(
                        "7",
                        "Ахметова А. С.",
                        new Host("Колледж", "Семей, 1", "+7 7222 1"),
                        3,
                        FROM,
                        TO,
                        signatory,
                        FROM,
                        mark));
        assertThat(form.template()).isEqualTo(paper.template());
        assertThat(paper.annex()).isEqualTo(4);
        assertThat(paper.template()).isEqualTo("annex-4");
        assertThat(paper.title()).isEqualTo("decision.title.TRAINING");
    }
}
