package kz.zholdama.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.EarlierReferral;
import kz.zholdama.intake.EarlierReferrals;
import kz.zholdama.measure.subsidised.Workplace;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.GivenCases.Issued;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ZholdamaTest
class ReferralsIT {

    @Autowired
    private Centres centres;

    @Autowired
    private Referrals referrals;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private EarlierReferrals earlier;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private GivenCases given;

    @Test
    void aRunningReferralOfAnyCentreIsToldToTheRulesButNotToItsOwnCase() {
        var here = centres.create();
        var elsewhere = centres.create();
        var issued = given.of(elsewhere, Measure.PUBLIC_WORKS).issued();

        var seen = As.a(here.specialist()).call(() -> referrals.participations(issued.applicantId(), 0));
        assertThat(seen).singleElement().satisfies(participation -> {
            assertThat(participation.running()).isTrue();
            assertThat(participation.measure()).isEqualTo(Measure.PUBLIC_WORKS);
            assertThat(participation.from()).isEqualTo(LocalDate.of(2026, 3, 9));
            assertThat(participation.to()).isEqualTo(LocalDate.of(2026, 9, 8));
        });
        assertThat(As.a(here.specialist())
                        .call(() -> referrals.participations(issued.applicantId(), issued.applicationId())))
                .isEmpty();
    }

    @Test
    void theWizardIsToldOfEarlierReferralsTheLatestFirst() {
        var centre = centres.create();
        var iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
        var first = given.of(centre, Measure.PUBLIC_WORKS).person(iin).issued();
        var second = given.of(centre, Measure.RESETTLEMENT).person(iin).issued();

        assertThat(As.a(centre.specialist()).call(() -> earlier.of(first.applicantId())))
                .extracting(EarlierReferral::number, EarlierReferral::place, EarlierReferral::running)
                .containsExactly(
                        tuple(second.number(), "Павлодарская область, г. Павлодар", true),
                        tuple(first.number(), employer(first), true));
    }

    @Test
    void anAnnulledReferralCountsNowhereAndAnotherMayFollow() {
        var centre = centres.create();
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();

        As.a(centre.director())
                .run(() -> transaction.executeWithoutResult(_ -> referrals.annul(issued.applicationId())));

        assertThat(As.a(centre.specialist()).call(() -> referrals.participations(issued.applicantId(), 0)))
                .isEmpty();
        assertThatThrownBy(() -> As.a(centre.director())
                        .run(() -> transaction.executeWithoutResult(_ -> referrals.annul(issued.applicationId()))))
                .isInstanceOf(NoSuchReferral.class);
    }

    private String employer(Issued issued) {
        return ((Workplace) As.a(Centres.auditor())
                        .call(() -> slips.look(issued.applicationId()))
                        .referral()
                        .place())
                .name();
    }
}
