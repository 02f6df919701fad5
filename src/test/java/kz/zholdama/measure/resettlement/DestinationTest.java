package kz.zholdama.measure.resettlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.SettlementKind;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Signatory;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.measure.ReferralPaper;
import kz.zholdama.measure.Told;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.measure.parts.PlaceChecks;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a person moves to (A11), from the choice to the paper. */
class DestinationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long HOME = 10;
    private static final ChosenOccupation BAKER = new ChosenOccupation(2L, "7512", "Пекари");
    private static final Relative SON = new Relative("сын", "Ахмет Ұлан");
    private static final Circumstances OF =
            new Circumstances(Measure.RESETTLEMENT, Set.of(), null, HOME, TODAY, FirstEdition.edition());

    private static final Settlement PAVLODAR = new Settlement(
            4L, "551010000", "г.Павлодар", "Павлодар қ.", "г. Павлодар", "Павлодар қ.", SettlementKind.CITY, null);

    private final PlaceChecks checks = mock(PlaceChecks.class);
    private final ResettlementRegions regions = mock(ResettlementRegions.class);
    private final Settlements settlements = mock(Settlements.class);
    private final OccupationChoice occupations = mock(OccupationChoice.class);
    private final CareerCentres centres = mock(CareerCentres.class);
    private final PlaceOfResettlement places = new PlaceOfResettlement(
            checks, regions, settlements, occupations, new ReceivingCentres(centres, settlements));

    @BeforeEach
    void enter() {
        when(checks.today()).thenReturn(TODAY);
        when(regions.isLawful(4, HOME, TODAY)).thenReturn(true);
        when(settlements.take(4)).thenReturn(Optional.of(PAVLODAR));
        when(settlements.path(any(), any(), any())).thenCallRealMethod();
        when(occupations.take(2)).thenReturn(new Occupation(2L, "7512", "Пекари", "Наубайшылар"));
        when(occupations.take(9)).thenThrow(new InvalidInput(PlaceProblems.NO_OCCUPATION));
    }

    @Test
    void isASnapshotOfTheDirectoryAndOfTheDecision() {
        assertThat(taken(new DestinationChoice(
                        4, 2, CommissionAnswer.DECIDED, " 14-П ", TODAY, List.of(SON), " Центр ", null)))
                .isEqualTo(destination(4, "7512", "14-П", TODAY, "Центр", CommissionAnswer.DECIDED));
    }

    @Test
    void keepsNoNumberAndDateWithoutADecision() {
        assertThat(taken(new DestinationChoice(
                        4, 2, CommissionAnswer.NONE_ASKED, "14-П", TODAY.plusDays(1), List.of(SON), " ", null)))
                .isEqualTo(destination(4, "7512", null, null, null, CommissionAnswer.NONE_ASKED));
        assertThat(taken(new DestinationChoice(
                                4, 2, CommissionAnswer.NOT_DECIDED_YET, null, null, List.of(), null, null))
                        .receivingCentre())
                .isNull();
    }

    @Test
    void namesTheReceivingCentreAsTheDirectoryHasIt() {
        when(centres.all()).thenReturn(List.of(centre(7L, 3L), centre(8L, 4L)));
        when(centres.get(8)).thenReturn(centre(8L, 4L));
        var choice = new DestinationChoice(4, 2, CommissionAnswer.NONE_ASKED, null, null, List.of(), "Центр", 8L);

        var taken = taken(choice);

        assertThat(taken.receivingCentre()).isEqualTo("Карьерный центр № 8");
        assertThat(taken.receivingCentreId()).isEqualTo(8);
        assertThat(told(taken)).contains("cases.place.receivingCentre = Карьерный центр № 8");
        assertThat(told(taken, Texts.KAZAKH)).contains("cases.place.receivingCentre = № 8 мансап орталығы");
        when(centres.all()).thenReturn(List.of(centre(7L, 3L)));
        assertThat(catchThrowableOfType(InvalidInput.class, () -> taken(choice)).problems())
                .containsExactly(PlaceProblems.NOT_FOUND.beside("receivingCentreId"));
    }

    @Test
    void proposesTheCentreThatStandsThereOrInTheLineAbove() {
        var receiving = new ReceivingCentres(centres, settlements);
        var district = new Settlement(6L, "551000000", "г.П", null, "г. П", "г. П", null, null);
        var village = new Settlement(5L, "551030100", "с.А", null, "г. П, с. А", "г. П, с. А", null, 6L);
        when(settlements.find(6)).thenReturn(Optional.of(district));
        when(centres.all()).thenReturn(List.of(centre(7L, null), centre(8L, 4L), centre(9L, 6L)));

        assertThat(receiving.near(PAVLODAR).map(CareerCentre::id)).contains(8L);
        assertThat(receiving.near(village).map(CareerCentre::id)).contains(9L);
        assertThat(receiving.near(null)).isEmpty();
        when(centres.all()).thenReturn(List.of(centre(8L, 4L), centre(9L, 4L)));
        assertThat(receiving.near(PAVLODAR)).isEmpty();
    }

    private static CareerCentre centre(Long id, Long settlement) {
        return new CareerCentre(
                id,
                "C",
                CentreKind.CAREER_CENTRE,
                "Карьерный центр № " + id,
                "№ " + id + " мансап орталығы",
                "Абайского",
                settlement,
                "г. Павлодар",
                "1",
                null,
                null,
                "Директоров",
                OfficeHours.STATUTORY);
    }

    private Destination taken(DestinationChoice choice) {
        return places.take(choice, 1, OF);
    }

    @Test
    void isRefusedWhereSomethingIsMissingOrUnlawful() {
        assertThat(refused(5, 2, CommissionAnswer.NONE_ASKED, null, null, SON, null))
                .containsExactly(PlaceOfResettlement.NOT_RECEIVING_REGION);
        assertThat(refused(4, 9, CommissionAnswer.NONE_ASKED, null, null, SON, null))
                .containsExactly(PlaceProblems.NO_OCCUPATION);
        assertThat(refused(4, 2, null, null, null, SON, null)).containsExactly(PlaceOfResettlement.NO_DECISION);
        assertThat(refused(4, 2, CommissionAnswer.DECIDED, " ", TODAY, SON, null))
                .containsExactly(PlaceOfResettlement.NO_DECISION.beside("decisionNumber"));
        assertThat(refused(4, 2, CommissionAnswer.DECIDED, "14-П", null, SON, null))
                .containsExactly(PlaceOfResettlement.NO_DECISION.beside("decisionDate"));
        assertThat(refused(4, 2, CommissionAnswer.DECIDED, "14-П", TODAY.plusDays(1), SON, null))
                .containsExactly(PlaceOfResettlement.DECISION_AHEAD);
        assertThat(refused(4, 2, CommissionAnswer.NONE_ASKED, null, null, SON, "Ә".repeat(301)))
                .containsExactly(PlaceProblems.TEXT_TOO_LONG.beside("receivingCentre"));
        assertThat(refused(4, 2, CommissionAnswer.NONE_ASKED, null, null, new Relative("", "Ахмет"), null))
                .containsExactly(PlaceOfResettlement.RELATIVE_INCOMPLETE.beside("family[0].relation"));
        assertThat(refused(4, 2, CommissionAnswer.NONE_ASKED, null, null, new Relative("сын", " "), null))
                .containsExactly(PlaceOfResettlement.RELATIVE_INCOMPLETE.beside("family[0].name"));
        assertThat(refused(4, 2, CommissionAnswer.NONE_ASKED, null, null, new Relative("сын", "名前"), null))
                .containsExactly(PlaceProblems.NAME_WRONG.beside("family[0].name"));
        when(settlements.take(4)).thenReturn(Optional.empty());
        assertThat(refused(4, 2, CommissionAnswer.NONE_ASKED, null, null, SON, null))
                .containsExactly(PlaceProblems.NOT_FOUND.beside("settlementId"));
    }

    private List<Problem> refused(
            long settlement,
            long occupation,
            CommissionAnswer answer,
            String number,
            LocalDate date,
            Relative relative,
            String centre) {
        var choice =
                new DestinationChoice(settlement, occupation, answer, number, date, List.of(relative), centre, null);
        return catchThrowableOfType(InvalidInput.class, () -> places.take(choice, 1, OF))
                .problems();
    }

    @Test
    void tellsTheRulesWhetherItIsDecidedAndWhoseRegionItIs() {
        var decided = destination(4, "7512", "14-П", TODAY, null, CommissionAnswer.DECIDED);
        when(regions.isReceiving(4, TODAY)).thenReturn(true);
        assertThat(places.facts(decided, 1, OF))
                .isEqualTo(new PlaceFacts(
                        new CaseFacts.Place(null, null, null, null, true, true, false), CommissionAnswer.DECIDED));
        when(regions.isReceiving(4, TODAY)).thenReturn(false);
        when(regions.isOwn(4, HOME)).thenReturn(true);
        assertThat(places.facts(destination(4, "7512", null, null, null, null), 1, OF))
                .isEqualTo(new PlaceFacts(new CaseFacts.Place(null, null, null, null, false, false, true), null));
        assertThat(places.facts(destination(4, "7512", "14-П", null, null, null), 1, OF)
                        .place()
                        .commissionDecisionKnown())
                .isFalse();
        assertThat(places.isAtEmployer()).isFalse();
        assertThat(decided.firstDay()).isEmpty();
        assertThat(decided.lastDay()).isEmpty();
        assertThat(decided.host()).isEqualTo("г. Павлодар");
    }

    @Test
    void isTheSameWorkInTheSameOccupationThere() {
        var one = destination(4, "7512", "14-П", TODAY, null, CommissionAnswer.DECIDED);

        assertThat(places.isSameWork(one, destination(4, "7512", null, null, "Центр", null)))
                .isTrue();
        assertThat(places.isSameWork(one, destination(5, "7512", "14-П", TODAY, null, CommissionAnswer.DECIDED)))
                .isFalse();
        assertThat(places.isSameWork(one, destination(4, "5120", "14-П", TODAY, null, CommissionAnswer.DECIDED)))
                .isFalse();
    }

    @Test
    void isToldWithTheDecisionOrWhyThereIsNone() {
        when(occupations.placed(BAKER, Texts.RUSSIAN)).thenReturn("Пекари (7512)");
        assertThat(told(destination(4, "7512", "14-П", TODAY, "Центр", CommissionAnswer.DECIDED)))
                .containsExactly(
                        "cases.place.destination = г. Павлодар",
                        "cases.place.occupation = Пекари (7512)",
                        "cases.place.decision = kind.paper[14-П, 2026-03-02]",
                        "cases.place.family = сын: Ахмет Ұлан",
                        "cases.place.receivingCentre = Центр");
        assertThat(told(destination(4, "7512", null, null, null, CommissionAnswer.NONE_ASKED)))
                .contains("cases.place.decision = commission-answer.NONE_ASKED");
    }

    @Test
    void isToldInKazakhByTheNamesOfTheDirectory() {
        var place = destination(4, "7512", null, null, null, null);
        when(occupations.placed(BAKER, Texts.KAZAKH)).thenReturn("Наубайшылар (7512)");
        assertThat(told(place, Texts.KAZAKH)).contains("cases.place.destination = г. Павлодар");
        when(settlements.find(4)).thenReturn(Optional.of(PAVLODAR));
        assertThat(told(place, Texts.KAZAKH))
                .contains("cases.place.destination = Павлодар қ.", "cases.place.occupation = Наубайшылар (7512)");
        assertThat(told(place)).contains("cases.place.destination = г. Павлодар");
    }

    private List<String> told(Destination place) {
        return told(place, Texts.RUSSIAN);
    }

    private List<String> told(Destination place, Locale language) {
        var told = new Told(language);
        places.tell(place, told);
        return told.lines();
    }

    @Test
    void isPrintedOnItsAnnex() {
        var paper = new PaperOfResettlement();
        var signatory = new Signatory("директор", "Оспанов М. Е.");
        var mark = new DocumentMark("ABCD", "https://example.kz");

        var form = paper.formOfAny(
                destination(4, "7512", "14-П", TODAY, "Центр", CommissionAnswer.DECIDED),
                new ReferralPaper(
                        "7", Measure.RESETTLEMENT, Set.of(), "Ахметова А. С.", "030517559336", signatory, TODAY, mark));
        assertThat(form)
                .isEqualTo(new ResettlementReferralForm(
                        "7",
                        "Ахметова А. С.",
                        "030517559336",
                        TODAY,
                        "14-П",
                        "г. Павлодар",
                        "Пекари (7512)",
                        List.of(SON),
                        "Центр",
                        signatory,
                        TODAY,
                        mark));
        assertThat(form.template()).isEqualTo(paper.template());
        assertThat(paper.annex()).isEqualTo(11);
        assertThat(paper.title()).isEqualTo("decision.title.RESETTLEMENT");
        assertThat(SON.line()).isEqualTo("сын / Ахмет Ұлан");
    }

    private static Destination destination(
            long settlement, String code, String number, LocalDate date, String centre, CommissionAnswer answer) {
        return new Destination(
                settlement, "г. Павлодар", 2L, code, "Пекари", number, date, List.of(SON), centre, answer, null);
    }
}
