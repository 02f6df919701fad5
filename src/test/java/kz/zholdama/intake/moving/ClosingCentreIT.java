package kz.zholdama.intake.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreClosed;
import kz.zholdama.directory.WorkLeft;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.drafts.DraftSummary;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.moving.ClosingCentre.Left;
import kz.zholdama.intake.moving.ClosingCentre.Summary;
import kz.zholdama.intake.scans.Scans;
import kz.zholdama.platform.security.Role;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** All that goes on in a centre goes to another one, so that it can be closed. */
@ZholdamaTest
class ClosingCentreIT {

    @Autowired
    private Centres centres;

    @Autowired
    private CareerCentres directory;

    @Autowired
    private StaffDirectory accounts;

    @Autowired
    private ClosingCentre closing;

    @Autowired
    private GivenCases given;

    @Autowired
    private Filings filings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Scans scans;

    @Autowired
    private Cases cases;

    @Autowired
    private Applications applications;

    @Autowired
    private SigningDesk signing;

    private Centre left;
    private Centre next;

    @BeforeEach
    void openTwoCentres() {
        left = centres.create();
        next = centres.create();
    }

    @Test
    void movesEveryCaseAndDraftUntilTheCentreCanBeClosed() {
        var registered = given.of(left, Measure.RESETTLEMENT).registered().applicationId();
        var awaiting = given.of(left, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
        var signed = given.of(left, Measure.RESETTLEMENT).signedRefusal();
        var issued = given.of(left, Measure.TRAINING_IN_ORGANISATION).issued();
        var draft = As.a(left.specialist()).call(() -> {
            var begun = drafts.start(filings.complete(Measure.TRAINING_AT_EMPLOYER), IntakeStep.REVIEW);
            scans.add(begun.id(), begun.version(), DocumentType.HEALTH_CERTIFICATE, ScanFiles.pdf());
            return begun.id();
        });

        assertThat(moveAll()).isEqualTo(new Summary(4, 1, 1, List.of()));

        assertThat(ids(left)).isEmpty();
        assertThat(ids(next)).containsExactlyInAnyOrder(registered, awaiting.id(), signed.id(), issued.applicationId());
        assertThat(opened(awaiting.id()).application().status()).isEqualTo(ApplicationStatus.PREPARED);
        assertThat(As.a(next.colleague()).call(() -> drafts.list(false, 0, 10)))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(draft))
                .extracting(DraftSummary::holder)
                .isNull();
        As.a(next.colleague()).run(() -> {
            var taken = drafts.takeOver(draft);
            assertThat(taken.holder()).contains(next.colleague().actor());
            assertThat(scans.ofDraft(draft)).hasSize(1);
        });
        assertThat(left().drafts() + left().cases() + left().referrals()).isZero();
        close();
    }

    @Test
    void leavesWhatADirectorSignsAndGoesOnWithItNextTime() {
        var frozen = given.of(left, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
        given.keyed(left.director());
        var waits = As.a(left.director()).call(() -> signing.freeze(GivenCases.order(frozen)));
        given.of(left, Measure.RESETTLEMENT).registered();

        var summary = moveAll();

        assertThat(summary.cases()).isEqualTo(1);
        assertThat(summary.left())
                .extracting(Left::number)
                .containsExactly(frozen.application().number().orElseThrow());
        assertThat(opened(left, frozen.id()).application().status())
                .as("nothing of it was changed")
                .isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
        As.a(left.director()).run(() -> signing.cancel(waits.code()));
        assertThat(moveAll()).isEqualTo(new Summary(1, 1, 0, List.of()));
    }

    @Test
    void goesOnWhereItWasStopped() {
        given.of(left, Measure.RESETTLEMENT).registered();
        given.of(left, Measure.PUBLIC_WORKS).registered();
        given.of(left, Measure.SILVER_AGE).registered();

        As.a(Centres.administrator())
                .run(() -> assertThat(closing.moveAll(left.id(), next.id(), (done, _) -> done < 2)
                                .cases())
                        .isEqualTo(2));

        assertThat(ids(left)).hasSize(1);
        assertThat(moveAll().cases()).isEqualTo(1);
        assertThat(ids(next)).hasSize(3);
    }

    @Test
    void isForAdministratorsOfTheCountryAndForOpenCentres() {
        given.of(left, Measure.RESETTLEMENT).registered();
        As.a(Somebody.of(left.id(), 950_001, Role.ADMINISTRATOR))
                .run(() -> assertThatThrownBy(() -> closing.moveAll(left.id(), next.id(), (_, _) -> true))
                        .isInstanceOf(AccessDeniedException.class));
        var other = centres.create();
        close(other);

        As.a(Centres.administrator()).run(() -> {
            assertThatThrownBy(() -> closing.moveAll(left.id(), other.id(), (_, _) -> true))
                    .isInstanceOf(CentreClosed.class);
            assertThatThrownBy(() -> closing.moveAll(left.id(), left.id(), (_, _) -> true))
                    .isInstanceOf(MoveRefused.class);
        });
        assertThat(ids(left)).hasSize(1);
    }

    private Summary moveAll() {
        return As.a(Centres.administrator()).call(() -> closing.moveAll(left.id(), next.id(), (_, _) -> true));
    }

    private WorkLeft left() {
        return As.a(Centres.administrator()).call(() -> directory.left(left.id()));
    }

    private void close() {
        close(left);
    }

    private void close(Centre centre) {
        As.a(Centres.administrator()).run(() -> {
            for (var one : List.of(centre.specialist(), centre.colleague(), centre.director(), centre.deputy())) {
                var id = one.actor().staffId();
                accounts.retire(id, accounts.find(id).orElseThrow().version());
            }
            var entry = directory.entry(centre.id()).orElseThrow();
            assertThat(directory.retire(entry.id(), entry.version()).isRetired())
                    .isTrue();
        });
    }

    private CaseFile opened(long id) {
        return opened(next, id);
    }

    private CaseFile opened(Centre centre, long id) {
        return As.a(centre.specialist()).call(() -> cases.open(id));
    }

    private List<Long> ids(Centre centre) {
        return As.a(centre.specialist())
                .call(() -> applications.list(CaseQuery.of(Set.of())).stream()
                        .map(CaseSummary::id)
                        .toList());
    }
}
