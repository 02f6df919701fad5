package kz.zholdama.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreClosed;
import kz.zholdama.directory.CentreStillWorks;
import kz.zholdama.directory.WorkLeft;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.measure.resettlement.SampleOfResettlement;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A centre is closed when nobody works there and nothing is left to do, and then nothing begins there. */
@ZholdamaTest
class ClosingCentresIT {

    @Autowired
    private Centres testing;

    @Autowired
    private CareerCentres centres;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Drafts drafts;

    @Autowired
    private GivenCases given;

    private Centres.Centre centre;

    @BeforeEach
    void openACentre() {
        centre = testing.create();
    }

    @Test
    void countsWhoAndWhatIsLeftAndRefuses() {
        As.a(centre.specialist()).run(() -> drafts.start(DraftContent.EMPTY, IntakeStep.APPLICANT));
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        given.of(centre, Measure.TRAINING_IN_ORGANISATION).issued();
        assertThat(left()).isEqualTo(new WorkLeft(4, 1, left().cases(), 1, 0));
        assertThat(left().cases()).isPositive();

        assertThatThrownBy(this::close).isInstanceOf(CentreStillWorks.class);
        assertThat(entry().isRetired()).isFalse();
    }

    @Test
    void refusesForAnAccountAlone() {
        retireAllBut(centre.director());
        assertThat(left()).isEqualTo(WorkLeft.ofStaff(1));
        assertThatThrownBy(this::close).isInstanceOf(CentreStillWorks.class);
    }

    @Test
    void refusesForASlipThatItOwesToAnotherCentre() {
        retireAllBut(null);
        given.of(testing.create(), Measure.RESETTLEMENT)
                .withPlace(SampleOfResettlement.receivedBy(centre, given, TestClock.USUAL.toLocalDate()))
                .issued();

        assertThat(left()).isEqualTo(WorkLeft.ofReferrals(0, 1));
        assertThatThrownBy(this::close).isInstanceOf(CentreStillWorks.class);
    }

    @Test
    void closesAnEmptyCentreAndLetsNothingBeginThere() {
        retireAllBut(null);
        close();
        assertThat(entry().isRetired()).isTrue();
        assertThatThrownBy(() ->
                        As.a(centre.specialist()).run(() -> drafts.start(DraftContent.EMPTY, IntakeStep.APPLICANT)))
                .isInstanceOf(CentreClosed.class);
        As.a(Centres.administrator()).run(() -> {
            assertThatThrownBy(() -> staff.invite(new NewAccount(
                            "late-" + centre.id(),
                            new FullName("Поздняя", "Әсел", ""),
                            "Специалист",
                            centre.id(),
                            Set.of(Role.SPECIALIST))))
                    .isInstanceOf(CentreClosed.class);
            var retired = staff.find(centre.specialist().actor().staffId()).orElseThrow();
            assertThatThrownBy(() -> staff.restore(retired.id(), retired.version()))
                    .isInstanceOf(CentreClosed.class);
            assertThatThrownBy(() -> staff.change(retired.id(), retired.version(), retired.details()))
                    .isInstanceOf(CentreClosed.class);
        });
    }

    /** The session of someone whose account has just been retired may still be at work. */
    @Test
    void neverClosesACentreInWhichAnApplicationIsTakenAtTheSameMoment() throws Exception {
        for (var round = 0; round < 10; round++) {
            openACentre();
            retireAllBut(null);
            var answers = atTheSameMoment(
                    () -> {
                        close();
                        return "closed";
                    },
                    () -> given.of(centre, Measure.PUBLIC_WORKS).registered());

            var taken = !(answers.getLast() instanceof RuntimeException);
            assertThat(entry().isRetired()).isEqualTo(!taken);
            assertThat(answers)
                    .anySatisfy(
                            refused -> assertThat(refused).isInstanceOfAny(CentreClosed.class, CentreStillWorks.class));
            assertThat(left().cases()).isEqualTo(taken ? 1 : 0);
            assertThat(left().drafts()).isZero();
        }
    }

    private void retireAllBut(StaffPrincipal last) {
        for (var person : List.of(centre.specialist(), centre.colleague(), centre.director(), centre.deputy())) {
            if (!person.equals(last)) {
                As.a(Centres.administrator())
                        .run(() -> staff.retire(
                                person.actor().staffId(),
                                staff.find(person.actor().staffId())
                                        .orElseThrow()
                                        .version()));
            }
        }
    }

    private Entry<?> close() {
        return As.a(Centres.administrator()).call(() -> centres.retire(centre.id(), entry().version()));
    }

    private Entry<?> entry() {
        return As.a(Centres.administrator())
                .call(() -> centres.entry(centre.id()).orElseThrow());
    }

    private WorkLeft left() {
        return As.a(Centres.administrator()).call(() -> centres.left(centre.id()));
    }

    private static List<Object> atTheSameMoment(Callable<?> one, Callable<?> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var running = List.of(one, other).stream()
                    .map(attempt -> pool.<Object>submit(() -> {
                        barrier.await();
                        try {
                            return attempt.call();
                        } catch (RuntimeException refused) {
                            return refused;
                        }
                    }))
                    .toList();
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }
}
