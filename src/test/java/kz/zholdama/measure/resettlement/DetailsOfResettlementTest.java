package kz.zholdama.measure.resettlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.SettlementKind;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.FieldProblem;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** What is asked for resettlement, and how it is told. */
class DetailsOfResettlementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ChosenOccupation COOK = new ChosenOccupation(1L, "5120", "Повара");

    private final Settlements settlements = mock(Settlements.class);
    private final OccupationChoice occupations = mock(OccupationChoice.class);
    private final DetailsOfResettlement details =
            new DetailsOfResettlement(settlements, occupations, mock(ResettlementRegions.class));

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
                .containsExactly("wantedSettlement", "family.0.relation", "family.0.lastName", "commissionNumber");
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
                .containsExactly("family.0.relation", "family.0.lastName");
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
    void tellsTheSettlementAsItWasFiledAndInKazakhAsTheDirectoryHasIt() {
        when(settlements.find(7))
                .thenReturn(Optional.of(new Settlement(
                        7L,
                        "551010000",
                        "г.Павлодар",
                        "Павлодар қ.",
                        "г. Павлодар сегодня",
                        "Павлодар қ.",
                        SettlementKind.CITY,
                        null)));
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
                        Map.entry("intake.wantedSettlement", "г. Павлодар"),
                        Map.entry("intake.occupation", "5120 Повара"),
                        Map.entry("intake.commission", "kind.paper[14-П, 2026-03-02]"),
                        Map.entry("intake.family", "сын – Ахмет Ұлан"));
        assertThat(told(filed, Texts.KAZAKH)).containsEntry("intake.wantedSettlement", "Павлодар қ.");
        assertThat(told(
                        new ResettlementDetails(null, "к морю", COOK, List.of(), null, CommissionAnswer.NONE_ASKED),
                        Texts.KAZAKH))
                .containsEntry("intake.wantedPlace", "к морю")
                .containsEntry("intake.commission", "commission-answer.NONE_ASKED[]");
    }

    private Map<String, String> told(ResettlementDetails filed, Locale language) {
        var lines = new LinkedHashMap<String, String>();
        details.tell(filed, new Telling() {
            @Override
            public Locale language() {
                return language;
            }

            @Override
            public Telling with(String label, String value) {
                lines.put(label, value);
                return this;
            }

            @Override
            public Telling with(String label, Collection<String> values) {
                return with(label, String.join("; ", values));
            }

            @Override
            public String text(String key, Object... arguments) {
                return key + List.of(arguments);
            }

            @Override
            public Telling day(String label, LocalDate day) {
                return with(label, String.valueOf(day));
            }
        });
        return lines;
    }

    private List<String> wrong(ResettlementDetails typed) {
        var of = new Circumstances(Measure.RESETTLEMENT, Set.of(), null, null, TODAY, FirstEdition.edition());
        return details.problems(typed, of, TODAY).stream()
                .map(FieldProblem::field)
                .toList();
    }
}
