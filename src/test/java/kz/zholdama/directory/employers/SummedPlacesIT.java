package kz.zholdama.directory.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.directory.ContractedPlaces;
import kz.zholdama.directory.Employers;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ZholdamaTest
class SummedPlacesIT {

    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();

    @Autowired
    private ContractedPlaces places;

    @Autowired
    private Employers employers;

    @Autowired
    private GivenCases given;

    @Autowired
    private Centres centres;

    private Centre centre;

    @BeforeEach
    void open() {
        centre = centres.create();
    }

    /** What is free in all is what a specialist has to choose from. */
    @Test
    void agreesWithWhatASpecialistChoosesFrom() {
        given.contract(centre, Measure.SILVER_AGE, 7);
        given.of(centre, Measure.SILVER_AGE).placed();

        As.a(centre.specialist()).run(() -> {
            var choice = employers.searchForMeasure(Measure.SILVER_AGE, "", TODAY, 0, 1000);
            var sums = of(null, centre.specialist()).stream()
                    .filter(sum -> sum.measure().equals(Measure.SILVER_AGE))
                    .toList();
            assertThat(sums.stream().mapToLong(ContractedPlaces.Sum::free).sum())
                    .isPositive()
                    .isEqualTo(choice.stream().mapToLong(one -> one.free()).sum());
            assertThat(sums).filteredOn(sum -> sum.centreId() != null).allMatch(sum -> sum.centreId() == centre.id());
        });
    }

    @Test
    void countsNoContractThatIsOver() {
        given.contract(centre, Measure.SILVER_AGE, 7);

        assertThat(own(centre.director(), TODAY)).isEqualTo(7);
        assertThat(own(centre.director(), TODAY.plusYears(20))).isZero();
        assertThat(own(centre.director(), TODAY.minusYears(20))).isZero();
    }

    @Test
    void keepsToTheCentreOfWhoAsks() {
        given.contract(centre, Measure.SILVER_AGE, 7);
        var stranger = centres.create();

        assertThat(own(stranger.director(), TODAY)).isZero();
        assertThat(own(Centres.auditor(), TODAY)).isEqualTo(7);
        As.a(stranger.director())
                .run(() -> assertThatThrownBy(() -> places.on(TODAY, centre.id()))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private long own(StaffPrincipal reader, LocalDate day) {
        return As.a(reader)
                .call(() -> places.on(day, null).stream()
                        .filter(sum -> sum.centreId() != null && sum.centreId() == centre.id())
                        .mapToLong(ContractedPlaces.Sum::places)
                        .sum());
    }

    private List<ContractedPlaces.Sum> of(Long centreId, StaffPrincipal reader) {
        return As.a(reader).call(() -> places.on(TODAY, centreId));
    }
}
