package kz.zholdama.measure.resettlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.SettlementKind;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.NoLongerListed;
import kz.zholdama.measure.Told;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** What is asked for resettlement, and how it is told. */
class DetailsOfResettlementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long HOME = 10;
    private static final ChosenOccupation COOK = new ChosenOccupation(1L, "5120", "Повара");
    private static final Settlement PAVLODAR = new Settlement(
            7L,
            "551010000",
            "г.Павлодар",
            "Павлодар қ.",
            "г. Павлодар сегодня",
            "Павлодар қ.",
            SettlementKind.CITY,
            null);
    private static final Circumstances OF =
            new Circumstances(Measure.RESETTLEMENT, Set.of(), null, HOME, TODAY, FirstEdition.edition());

    private final Settlements settlements = mock(Settlements.class);
    private final OccupationChoice occupations = mock(OccupationChoice.class);
    private final ResettlementRegions regions = mock(ResettlementRegions.class);
    private final DetailsOfResettlement details = new DetailsOfResettlement(settlements, occupations, regions);

    @Test
    void takesAWishedPlaceInWordsAndNineRelatives() {
        var nine = Collections.nCopies(9, new FamilyMember("сын", "Ә".repeat(120), "Ұлан", null));
        assertThat(wrong(new ResettlementDetails(
                        null, "Павлодарская область", COOK, nine, null, CommissionAnswer.NONE_ASKED)))
                .isEmpty();
    }

    @Test
    void asksForEveryRelativesNameAndForBothPartsOfADecision() {
        assertThat(wrong(new ResettlementDetails(
                        null,
                        " ",
                        COOK,
                        List.of(new FamilyMember("", "", "Ұлан", "")),
                        new CommissionDecision("", TODAY),
                        null)))
                .containsExactly("wantedSettlement", "family[0].relation", "family[0].lastName", "commissionNumber");
    }

    @Test
    void refusesWhatNobodySeesInNamesOfRelatives() {
        assertThat(wrong(new ResettlementDetails(
                        1L,
                        null,
                        COOK,
                        List.of(new FamilyMember("сы\u202eн", "名前", "Асан", "")),
                        null,
                        CommissionAnswer.NOT_DECIDED_YET)))
                .containsExactly("family[0].relation", "family[0].lastName");
    }

    @Test
    void asksWhatTheCommissionHasDecidedAndOfADecisionOnlyItsNumberAndDate() {
        assertThat(wrong(ResettlementDetails.BLANK)).containsExactly("wantedSettlement", "occupation", "commission");
        for (var answer : CommissionAnswer.values()) {
            assertThat(wrong(new ResettlementDetails(1L, null, COOK, List.of(), null, answer)))
                    .isEqualTo(
                            answer == CommissionAnswer.DECIDED
                                    ? List.of("commissionNumber", "commissionDate")
                                    : List.of());
        }
        assertThat(wrong(new ResettlementDetails(
                        1L, null, COOK, List.of(), new CommissionDecision("14-П", TODAY.plusDays(1)), null)))
                .containsExactly("commissionDate");
    }

    @Test
    void takesThirtyRelativesAndNoMore() {
        var thirty = Collections.nCopies(30, new FamilyMember("сын", "Ахмет", "Ұлан", null));
        var more = Collections.nCopies(31, new FamilyMember("сын", "Ахмет", "Ұлан", null));

        assertThat(wrong(new ResettlementDetails(1L, null, COOK, thirty, null, CommissionAnswer.NONE_ASKED)))
                .isEmpty();
        assertThat(wrong(new ResettlementDetails(1L, null, COOK, more, null, CommissionAnswer.NONE_ASKED)))
                .containsExactly("family");
    }

    @Test
    void filesTheWordsOfTheDirectoryAndOfADecisionItsNumberAndDate() {
        when(settlements.find(7)).thenReturn(Optional.of(PAVLODAR));
        when(occupations.filed(COOK)).thenReturn(COOK);

        assertThat(details.filed(
                        new ResettlementDetails(
                                7L,
                                "к морю",
                                COOK,
                                List.of(new FamilyMember(" сын ", " Ахмет", "Ұлан ", " ")),
                                new CommissionDecision(" 14-П ", TODAY),
                                CommissionAnswer.DECIDED),
                        OF))
                .isEqualTo(new ResettlementDetails(
                        7L,
                        "г. Павлодар сегодня",
                        COOK,
                        List.of(new FamilyMember("сын", "Ахмет", "Ұлан", "")),
                        new CommissionDecision("14-П", TODAY),
                        CommissionAnswer.DECIDED));
        assertThat(details.filed(
                        new ResettlementDetails(
                                null,
                                " к морю ",
                                COOK,
                                List.of(),
                                new CommissionDecision("14-П", TODAY),
                                CommissionAnswer.NONE_ASKED),
                        OF))
                .isEqualTo(new ResettlementDetails(null, "к морю", COOK, List.of(), null, CommissionAnswer.NONE_ASKED));
        assertThatThrownBy(() -> details.filed(
                        new ResettlementDetails(8L, null, COOK, List.of(), null, CommissionAnswer.NONE_ASKED), OF))
                .isInstanceOfSatisfying(
                        NoLongerListed.class, gone -> assertThat(gone.field()).isEqualTo("wantedSettlement"));
    }

    @Test
    void takesFromTheDirectoriesWhatIsFiled() {
        when(settlements.take(7)).thenReturn(Optional.of(PAVLODAR));
        var filed = new ResettlementDetails(7L, "", COOK, List.of(), null, CommissionAnswer.NONE_ASKED);
        details.take(filed);
        details.take(new ResettlementDetails(null, "к морю", COOK, List.of(), null, CommissionAnswer.NONE_ASKED));

        verify(occupations, times(2)).take(COOK);
        when(settlements.take(7)).thenReturn(Optional.empty());
        assertThatThrownBy(() -> details.take(filed)).isInstanceOf(NoLongerListed.class);
    }

    @Test
    void tellsTheRulesTheDecisionAndWhetherTheWishIsLawful() {
        when(regions.isLawful(7, HOME, TODAY)).thenReturn(true);
        var facts = details.facts(
                new ResettlementDetails(7L, "", COOK, List.of(), null, CommissionAnswer.NONE_ASKED), List.of(), OF);
        assertThat(facts.commission()).isEqualTo(CommissionAnswer.NONE_ASKED);
        assertThat(facts.wishedRegionLawful()).isTrue();
        assertThat(facts.training()).isEqualTo(CaseFacts.Training.UNKNOWN);
        assertThat(details.facts(new ResettlementDetails(8L, "", COOK, List.of(), null, null), List.of(), OF)
                        .wishedRegionLawful())
                .isFalse();
        assertThat(details.facts(ResettlementDetails.BLANK, List.of(), OF).wishedRegionLawful())
                .isNull();
    }

    @Test
    void takesADecisionThatWasFiledWithoutTheAnswerForOne() {
        assertThat(new ResettlementDetails(7L, "", COOK, null, new CommissionDecision("14-П", TODAY), null))
                .isEqualTo(new ResettlementDetails(
                        7L, "", COOK, List.of(), new CommissionDecision("14-П", TODAY), CommissionAnswer.DECIDED));
    }

    @Test
    void readsTheNamesOfRelativesWhereverTheyStood() {
        var beside = FamilyMember.stored("сын", null, "Ахмет", "Ұлан", null);

        assertThat(beside).isEqualTo(new FamilyMember("сын", "Ахмет", "Ұлан", null));
        assertThat(FamilyMember.stored("сын", beside.name(), null, null, null)).isEqualTo(beside);
        assertThat(beside.name().full()).isEqualTo("Ахмет Ұлан");
        assertThat(new TypedName("Ахмет", " ", "Серікұлы").full()).isEqualTo("Ахмет Серікұлы");
        assertThatIllegalArgumentException().isThrownBy(TypedName.NONE::filed);
        assertThat(beside).hasToString("FamilyMember[hidden]");
        assertThat(beside.name()).hasToString("TypedName[hidden]");
    }

    @Test
    void tellsTheSettlementAsItWasFiledAndInKazakhAsTheDirectoryHasIt() {
        when(settlements.find(7)).thenReturn(Optional.of(PAVLODAR));
        when(settlements.path(any(), any(), any())).thenCallRealMethod();
        when(occupations.words(any(), any())).thenReturn("5120 Повара");
        var filed = new ResettlementDetails(
                7L,
                "г. Павлодар",
                COOK,
                List.of(new FamilyMember("сын", "Ахмет", "Ұлан", null)),
                new CommissionDecision("14-П", TODAY),
                null);
        assertThat(told(filed, Texts.RUSSIAN))
                .containsExactly(
                        "intake.wantedSettlement = г. Павлодар",
                        "intake.occupation = 5120 Повара",
                        "intake.commission = kind.paper[14-П, 2026-03-02]",
                        "intake.family = сын – Ахмет Ұлан");
        assertThat(told(filed, Texts.KAZAKH)).contains("intake.wantedSettlement = Павлодар қ.");
        assertThat(told(
                        new ResettlementDetails(null, "к морю", COOK, List.of(), null, CommissionAnswer.NONE_ASKED),
                        Texts.KAZAKH))
                .contains("intake.wantedPlace = к морю", "intake.commission = commission-answer.NONE_ASKED");
    }

    private List<String> told(ResettlementDetails filed, Locale language) {
        var told = new Told(language);
        details.tell(filed, told);
        return told.lines();
    }

    private List<String> wrong(ResettlementDetails typed) {
        return details.problems(typed, OF, TODAY).stream().map(Problem::field).toList();
    }

    @Test
    void refusesWhatIsTooLongForThePaper() {
        assertThat(wrong(new ResettlementDetails(
                        null,
                        "м".repeat(301),
                        COOK,
                        List.of(new FamilyMember("сын", "Ахмет", "Ұ".repeat(121), "С".repeat(121))),
                        null,
                        CommissionAnswer.NONE_ASKED)))
                .containsExactly("wantedPlace", "family[0].firstName", "family[0].patronymic");
    }
}
