package kz.zholdama.measure.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.Places;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.measure.Told;
import kz.zholdama.measure.subsidised.Workplace;
import kz.zholdama.platform.InvalidInput;
import org.junit.jupiter.api.Test;

/** Places under contracts, held for an application. */
class EmployerPlacesTest {

    private static final long CASE = 5;
    private static final LocalDate FROM = LocalDate.of(2026, 3, 10);
    private static final LocalDate TO = LocalDate.of(2026, 6, 9);

    private final Places places = mock(Places.class);
    private final EmployerPlaces employerPlaces = new EmployerPlaces(places);

    @Test
    void areHeldUnderAContractForTheMeasure() {
        var held = held(7, FROM, TO, true);
        when(places.reserved(CASE)).thenReturn(Optional.of(held));

        assertThat(employerPlaces.hold(7, CASE, FROM, Measure.SILVER_AGE)).isEqualTo(held);
        verify(places).reserve(7, CASE, FROM);
        var refused = catchThrowableOfType(
                InvalidInput.class, () -> employerPlaces.hold(7, CASE, FROM, Measure.PUBLIC_WORKS));
        assertThat(refused.problems()).containsExactly(PlaceProblems.CONTRACT_OF_OTHER_MEASURE);
    }

    @Test
    void areKeptAsLongAsTheContractInUseCoversTheFirstDay() {
        assertThat(isHeld(held(7, FROM, FROM, true))).isTrue();
        assertThat(isHeld(held(7, FROM.plusDays(1), TO, true))).isFalse();
        assertThat(isHeld(held(7, FROM.minusDays(9), FROM.minusDays(1), true))).isFalse();
        assertThat(isHeld(held(7, FROM, TO, false))).isFalse();
        assertThat(isHeld(held(8, FROM, TO, true))).isFalse();
        when(places.reserved(CASE)).thenReturn(Optional.empty());
        assertThat(employerPlaces.facts(place(), CASE).place().lost()).isTrue();
    }

    @Test
    void tellTheRulesTheTermAndWhetherTheyAreKept() {
        when(places.reserved(CASE)).thenReturn(Optional.of(held(7, FROM, TO, true)));

        assertThat(employerPlaces.facts(place(), CASE))
                .isEqualTo(new PlaceFacts(new CaseFacts.Place(3, FROM, TO, true, null, null, null), null));
    }

    @Test
    void nameTheEmployerAndTheDays() {
        var told = new Told();

        assertThat(place().tellEmployer(told)).isSameAs(told);
        assertThat(told.lines())
                .containsExactly(
                        "cases.place.employer = ТОО «Нан»",
                        "cases.place.bin = 000140000000",
                        "cases.place.address = Семей",
                        "cases.place.phone = null");
        assertThat(place().host()).isEqualTo("ТОО «Нан»");
        assertThat(place().firstDay()).hasValue(FROM);
        assertThat(place().lastDay()).hasValue(TO);
    }

    private boolean isHeld(EmployerPlace reserved) {
        when(places.reserved(CASE)).thenReturn(Optional.of(reserved));
        return !employerPlaces.facts(place(), CASE).place().lost();
    }

    private static PlaceAtEmployer place() {
        return new Workplace(7, 3, "000140000000", "ТОО «Нан»", "Семей", null, 1L, "7512", "Пекари", 3, FROM, TO);
    }

    private static EmployerPlace held(long contract, LocalDate from, LocalDate to, boolean inUse) {
        return new EmployerPlace(
                contract, 3, "ТОО «Нан»", "000140000000", "Семей", "1", 2, 1, from, to, Measure.SILVER_AGE, inUse);
    }
}
