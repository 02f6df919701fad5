package kz.zholdama.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.referral.ReferralCase.Seen;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Attempts;
import kz.zholdama.testing.Attempts.Outcome;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.GivenCases.Issued;
import kz.zholdama.testing.Samples;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every method of the services of this feature, tried as every role and from another centre. Whoever may call one brings it
 * to its end; whoever may not is denied, and the attempt on a case of another centre is journalled.
 */
@ZholdamaTest
class AccessIT {

    private static final LocalDate REFERRED = TestClock.USUAL.toLocalDate();
    private static final Measure MEASURE = Measure.SOCIAL_WORKPLACE;
    private static final Set<Role> RECORDERS = Set.of(Role.SPECIALIST);
    private static final Set<Role> READERS = Set.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR);
    private static final Set<Role> SIGNERS = Set.of(Role.DIRECTOR);
    /** A program that applies for a person is told what stands in the way. */
    private static final Set<Role> AND_CHANNELS =
            Set.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR, Role.INTEGRATION);

    @Autowired
    private Attempts attempts;

    @Autowired
    private Centres centres;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private DueSlips due;

    @Autowired
    private IssuedReferrals referrals;

    @Autowired
    private JdbcClient database;

    @Autowired
    private GivenCases given;

    private Centre centre;
    private Issued awaiting;
    private Issued placed;
    private Issued left;
    private List<Call> calls;

    private record Call(String method, Set<Role> roles, boolean ofACase, Runnable body) {}

    @BeforeEach
    void casesInEveryState() {
        centre = centres.create();
        awaiting = given.of(centre, MEASURE).issued();
        placed = given.of(centre, MEASURE).slipReturned();
        left = given.of(centre, MEASURE).slipReturned();
        var leaving = new Leaving(REFERRED, null, null, null);
        As.a(centre.specialist()).run(() -> slips.leave(seen(left), leaving));
        var prepared = prepared(given.of(centre, MEASURE).awaitingReferral());
        var shown = As.a(centre.specialist())
                .call(() -> List.of(awaiting, placed, left).stream()
                        .collect(Collectors.toMap(Function.identity(), this::seen)));
        calls = calls(shown, prepared, leaving);
    }

    /** What the director's desk would hand over. */
    private NewReferral prepared(CaseFile file) {
        return new NewReferral(
                file.id(),
                file.application().applicantId(),
                "Тестов Тест",
                centre.id(),
                MEASURE,
                "REF-" + file.id(),
                file.documents().getFirst().id(),
                "CODE-" + file.id(),
                REFERRED,
                file.sheet().place(),
                centre.specialist().actor());
    }

    private List<Call> calls(Map<Issued, Seen> shown, NewReferral prepared, Leaving leaving) {
        return List.of(
                new Call("look", READERS, true, () -> slips.look(awaiting.applicationId())),
                new Call(
                        "slipReturned",
                        RECORDERS,
                        true,
                        () -> slips.slipReturned(shown.get(awaiting), slip("7"), REFERRED)),
                new Call(
                        "correctSlip",
                        RECORDERS,
                        true,
                        () -> slips.correctSlip(shown.get(placed), slip("8"), REFERRED)),
                new Call(
                        "notTaken",
                        RECORDERS,
                        true,
                        () -> slips.notTaken(
                                shown.get(awaiting), new NotTaken(NotTaken.Reason.DID_NOT_COME, REFERRED, null))),
                new Call("leave", RECORDERS, true, () -> slips.leave(shown.get(placed), leaving)),
                new Call(
                        "completeLeaving",
                        RECORDERS,
                        true,
                        () -> slips.completeLeaving(shown.get(left), new Leaving(REFERRED, true, null, "переезд"))),
                new Call("complete", RECORDERS, true, () -> slips.complete(shown.get(placed), REFERRED)),
                new Call("issue", SIGNERS, true, () -> referrals.issue(prepared)),
                new Call("annul", SIGNERS, true, () -> referrals.annul(awaiting.applicationId())),
                // what other centres issued counts as well, so these two know no scope
                new Call(
                        "participations", AND_CHANNELS, false, () -> referrals.participations(placed.applicantId(), 0)),
                new Call("of", AND_CHANNELS, false, () -> referrals.of(placed.applicantId())),
                new Call("list", READERS, false, () -> due.list(SlipQuery.of(Pile.AWAITING))),
                new Call("count", READERS, false, () -> due.count(SlipQuery.of(Pile.AWAITING))));
    }

    @ParameterizedTest
    @EnumSource
    void bringsACallToItsEndForTheRolesOfEachMethodOnly(Role role) {
        var somebody = Somebody.of(centre.id(), 900_000 + List.of(Role.values()).indexOf(role), role);

        assertThat(outcomes(somebody, calls))
                .isEqualTo(calls.stream()
                        .collect(Collectors.toMap(
                                Call::method,
                                call -> call.roles().contains(role) ? Outcome.DONE : Outcome.DENIED,
                                (one, _) -> one,
                                TreeMap::new)));
    }

    @Test
    void keepsEveryCaseFromOtherCentresAndNotesTheAttempts() {
        var everyRole = Somebody.of(centres.create().id(), 910_000, Role.values());
        var ofACase = calls.stream().filter(Call::ofACase).toList();

        assertThat(outcomes(everyRole, ofACase).values())
                .containsOnly(Outcome.DENIED)
                .hasSize(ofACase.size());
        assertThat(refusals()).isEqualTo(ofACase.size());
        for (var pile : Pile.values()) {
            As.a(everyRole).run(() -> assertThat(due.list(SlipQuery.of(pile))).isEmpty());
            assertThat(As.a(everyRole).call(() -> due.count(SlipQuery.of(pile))))
                    .isZero();
        }
    }

    @Test
    void showsEveryCentreToANationalAuditorAndLetsHimRecordNothing() {
        var auditor = Centres.auditor();

        assertThat(As.a(auditor)
                        .call(() -> slips.look(awaiting.applicationId()))
                        .mayAct())
                .isFalse();
        assertThat(As.a(auditor).call(() -> due.list(new SlipQuery(Pile.AWAITING, awaiting.number(), null, false))))
                .hasSize(1);
        assertThat(outcomes(
                                auditor,
                                calls.stream()
                                        .filter(call -> !call.roles().contains(Role.AUDITOR))
                                        .toList())
                        .values())
                .containsOnly(Outcome.DENIED);
    }

    @Test
    void letsADirectorLookButLeavesTheRecordingToTheSpecialists() {
        assertThat(As.a(centre.director())
                        .call(() -> slips.look(placed.applicationId()))
                        .mayAct())
                .isFalse();
        assertThat(As.a(centre.colleague())
                        .call(() -> slips.look(placed.applicationId()))
                        .mayAct())
                .isTrue();
    }

    private Map<String, Outcome> outcomes(StaffPrincipal who, List<Call> tried) {
        return tried.stream()
                .collect(Collectors.toMap(
                        Call::method, call -> attempts.outcome(who, call.body()), (one, _) -> one, TreeMap::new));
    }

    private long refusals() {
        return database.sql("select count(*) from journal_entry where centre_id = ? and action like '%.refused'")
                .param(centre.id())
                .query(Long.class)
                .single();
    }

    private Seen seen(Issued issued) {
        return slips.look(issued.applicationId()).seen();
    }

    private static ReturnSlip slip(String order) {
        return Samples.ofTheLaw(MEASURE).slip(Samples.term(REFERRED), REFERRED, order);
    }
}
