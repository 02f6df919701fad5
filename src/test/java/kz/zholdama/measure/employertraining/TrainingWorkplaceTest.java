package kz.zholdama.measure.employertraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.directory.EmployerPlace;
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
import kz.zholdama.measure.parts.EmployerPlaces;
import kz.zholdama.measure.parts.PlaceChecks;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.platform.InvalidInput;
import org.junit.jupiter.api.Test;

/** A place of training at an employer's workplace (A5), from its choice to the paper. */
class TrainingWorkplaceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 10);
    private static final LocalDate TO = LocalDate.of(2026, 6, 9);
    private static final Term TERM = new Term(3, FROM, TO);
    private static final TrainingWorkplace PLACE = place(3, "Пекарь");
    private static final Circumstances OF =
            new Circumstances(Measure.TRAINING_AT_EMPLOYER, Set.of(), null, null, FROM, FirstEdition.edition());

    private final PlaceChecks checks = mock(PlaceChecks.class);
    private final EmployerPlaces held = mock(EmployerPlaces.class);
    private final PlaceOfEmployerTraining places = new PlaceOfEmployerTraining(checks, held);

    private static TrainingWorkplace place(long employer, String qualification) {
        return new TrainingWorkplace(
                7, employer, "000140000000", "ТОО «Нан»", "Семей", "1", qualification, 3, FROM, TO);
    }

    @Test
    void isASnapshotOfTheEmployerWhosePlaceIsHeld() {
        when(held.hold(7, 1, FROM, Measure.TRAINING_AT_EMPLOYER))
                .thenReturn(new EmployerPlace(
                        7,
                        3,
                        "ТОО «Нан»",
                        "000140000000",
                        "Семей",
                        "1",
                        2,
                        1,
                        FROM,
                        TO,
                        Measure.TRAINING_AT_EMPLOYER,
                        true));

        assertThat(places.take(new TrainingWorkplaceChoice(7, " Пекарь ", TERM), 1, OF))
                .isEqualTo(PLACE);
        verify(checks).term(TERM, OF);
        assertThat(catchThrowableOfType(
                                InvalidInput.class, () -> places.take(new TrainingWorkplaceChoice(7, "", TERM), 1, OF))
                        .problems())
                .containsExactly(PlaceProblems.NO_QUALIFICATION);
    }

    @Test
    void isAtAnEmployerAndHeldThere() {
        var facts = new PlaceFacts(new CaseFacts.Place(3, FROM, TO, true, null, null, null), null);
        when(held.facts(PLACE, 1)).thenReturn(facts);

        assertThat(places.facts(PLACE, 1, OF)).isEqualTo(facts);
        assertThat(places.isAtEmployer()).isTrue();
    }

    @Test
    void isTheSameWorkForTheSameQualificationAtTheSameEmployer() {
        assertThat(places.isSameWork(PLACE, place(3, "Пекарь"))).isTrue();
        assertThat(places.isSameWork(PLACE, place(4, "Пекарь"))).isFalse();
        assertThat(places.isSameWork(PLACE, place(3, "Повар"))).isFalse();
    }

    @Test
    void isTold() {
        var told = new Told();
        places.tell(PLACE, told);

        assertThat(told.lines())
                .endsWith(
                        "cases.place.phone = 1",
                        "cases.place.qualification = Пекарь",
                        "cases.place.term = kind.term[3, 2026-03-10, 2026-06-09]");
    }

    @Test
    void isPrintedOnItsAnnex() {
        var paper = new PaperOfEmployerTraining();
        var signatory = new Signatory("директор", "Оспанов М. Е.");
        var mark = new DocumentMark("ABCD", "https://example.kz");

        var form = paper.formOfAny(
                PLACE,
                new ReferralPaper(
                        "7",
                        Measure.TRAINING_AT_EMPLOYER,
                        Set.of(),
                        "Ахметова А. С.",
                        "030517559336",
                        signatory,
                        FROM,
                        mark));
        assertThat(form)
                .isEqualTo(new EmployerTrainingReferralForm(
                        "7",
                        "Ахметова А. С.",
                        new Host("ТОО «Нан»", "Семей", "1"),
                        3,
                        FROM,
                        TO,
                        signatory,
                        FROM,
                        mark));
        assertThat(form.template()).isEqualTo(paper.template());
        assertThat(paper.annex()).isEqualTo(5);
        assertThat(paper.title()).isEqualTo("decision.title.TRAINING");
    }
}
