package kz.zholdama.measure.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.measure.NoLongerListed;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** An occupation that was chosen, and what the directory says of it afterwards. */
class OccupationChoiceTest {

    private static final ChosenOccupation COOK = new ChosenOccupation(1L, "5120", "Повара (тогда)");
    private static final ChosenOccupation GONE = new ChosenOccupation(2L, "9999", "Никто");

    private final Occupations occupations = mock(Occupations.class);
    private final OccupationChoice choice = new OccupationChoice(occupations);

    @Test
    void isFiledUnderTheNameOfTheDay() {
        when(occupations.find(1)).thenReturn(Optional.of(new Occupation(1L, "5120", "Повара", "Аспазшылар")));

        assertThat(choice.filed(COOK)).isEqualTo(new ChosenOccupation(1L, "5120", "Повара"));
        for (var lost : new ChosenOccupation[] {GONE, null, new ChosenOccupation(null, "1", "")}) {
            assertThatThrownBy(() -> choice.filed(lost))
                    .isInstanceOfSatisfying(
                            NoLongerListed.class,
                            gone -> assertThat(gone.field()).isEqualTo("occupation"))
                    .hasMessageContaining("occupation");
        }
    }

    @Test
    void isTakenFromTheDirectory() {
        when(occupations.take(1)).thenReturn(Optional.of(new Occupation(1L, "5120", "Повара", null)));

        assertThatNoException().isThrownBy(() -> choice.take(COOK));
        verify(occupations).take(1);
        assertThatThrownBy(() -> choice.take(GONE)).isInstanceOf(NoLongerListed.class);
        assertThatThrownBy(() -> choice.take(null)).isInstanceOf(NoLongerListed.class);
    }

    @Test
    void isToldAsItWasFiledAndInKazakhAsTheDirectoryHasIt() {
        when(occupations.find(1)).thenReturn(Optional.of(new Occupation(1L, "5120", "Повара", "Аспазшылар")));

        assertThat(choice.words(COOK, Texts.RUSSIAN)).isEqualTo("5120 Повара (тогда)");
        assertThat(choice.words(COOK, Texts.KAZAKH)).isEqualTo("5120 Аспазшылар");
        assertThat(choice.words(GONE, Texts.KAZAKH)).isEqualTo("9999 Никто");
        assertThat(choice.words(null, Texts.KAZAKH)).isNull();
        assertThat(choice.placed(COOK, Texts.RUSSIAN)).isEqualTo("Повара (тогда) (5120)");
        assertThat(choice.placed(COOK, Texts.KAZAKH)).isEqualTo("Аспазшылар (5120)");
        assertThat(choice.placed(GONE, Texts.KAZAKH)).isEqualTo("Никто (9999)");
        when(occupations.find(1)).thenReturn(Optional.of(new Occupation(1L, "5120", "Повара", null)));
        assertThat(choice.words(COOK, Texts.KAZAKH)).isEqualTo("5120 Повара");
    }

    @Test
    void isTakenForAPlaceOrRefused() {
        var listed = new Occupation(1L, "5120", "Повара", "Аспазшылар");
        when(occupations.take(1)).thenReturn(Optional.of(listed));

        assertThat(choice.take(1)).isEqualTo(listed);
        assertThatThrownBy(() -> choice.take(2))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        gone -> assertThat(gone.problems()).containsExactly(PlaceProblems.NO_OCCUPATION));
    }

    @Test
    void isOfTheDirectoryOrNoPlace() {
        assertThat(COOK.storedId()).isEqualTo(1);
        assertThatNullPointerException().isThrownBy(() -> new ChosenOccupation(null, "1", "").storedId());
    }
}
