package kz.zholdama.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.desk.Previews;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Examinations;
import kz.zholdama.decision.preparing.PastCases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.decision.printing.SignedResults;
import kz.zholdama.decision.timeline.Timeline;
import kz.zholdama.decision.timeline.TimelineKind;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.measure.training.OrganisationChoice;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Attempts;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Every method of the services of this feature, tried as every role and from another centre. */
@ZholdamaTest
class AccessIT {

    @Autowired
    private Centres centres;

    @Autowired
    private Cases cases;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Preparation preparation;

    @Autowired
    private Previews previews;

    @Autowired
    private DirectorsDesk desk;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private CaseNotes notes;

    @Autowired
    private PastCases past;

    @Autowired
    private Timeline timeline;

    @Autowired
    private SignedResults results;

    @Autowired
    private Annulments annulments;

    @Autowired
    private Attempts attempts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private GivenCases given;

    private Centre centre;
    private CaseFile file;

    @BeforeEach
    void prepareACase() {
        centre = centres.create();
        file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
    }

    private record Call(Set<Role> roles, boolean ofACase, Consumer<CaseFile> call) {}

    private Stream<Named<Call>> calls() {
        var specialist = Set.of(Role.SPECIALIST);
        var director = Set.of(Role.DIRECTOR);
        var workers = Set.of(Role.SPECIALIST, Role.DIRECTOR);
        var readers = Set.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR);
        return Stream.of(
                of("open", readers, it -> cases.open(it.id())),
                of("preview", readers, it -> previews.of(it.id())),
                of("previewBeside", readers, previews::beside),
                of("record", specialist, it -> examinations.record(it.id(), it.version(), it.sheet())),
                of("choosePlace", specialist, it -> examinations.choosePlace(it.id(), it.version(), choice())),
                of("giveUpPlace", specialist, it -> examinations.giveUpPlace(it.id(), it.version())),
                of("prepareReferral", specialist, it -> preparation.prepareReferral(it.id(), it.version())),
                of("prepareRefusal", specialist, it -> preparation.prepareRefusal(it.id(), it.version())),
                of("submit", specialist, it -> preparation.submit(it.id(), it.version())),
                of("takeBack", specialist, it -> preparation.takeBack(it.id(), it.version())),
                of(
                        "withdrawApplication",
                        specialist,
                        it -> preparation.withdrawApplication(it.id(), it.version(), "по заявлению")),
                of(
                        "withdrawConsent",
                        specialist,
                        it -> preparation.withdrawConsent(it.id(), it.version(), LocalDate.of(2026, 3, 2))),
                of("handOver", specialist, it -> preparation.handOver(it.id(), it.version())),
                of("return", director, it -> desk.returnToSpecialist(order(it), Set.of(ReturnReason.TERM_WRONG), "")),
                of(
                        "sign",
                        director,
                        it -> outside(() -> signing.sign(List.of(order(it)), GivenCases.PIN.clone(), result -> {
                            if (result instanceof SigningResult.Refused refused) {
                                throw refused.why();
                            }
                            return true;
                        }))),
                of(
                        "annul",
                        director,
                        it -> outside(() -> annulments.annul(order(it), "ошибка", GivenCases.PIN.clone()))),
                of("past", readers, it -> past.at(it.id(), Instant.EPOCH)),
                of("pastSigned", readers, it -> past.signed(it.id(), 1)),
                of("timeline", readers, it -> timeline.of(it.id(), TimelineKind.ALL, true, 0, 1)),
                Named.of(
                        "results",
                        new Call(
                                readers,
                                false,
                                _ -> results.toHandOver(CaseQuery.of(Set.of(ApplicationStatus.ISSUED))))),
                of("notes", readers, it -> notes.of(it.id())),
                of("writeNote", workers, it -> notes.write(it.id(), "Заметка")),
                of("colleagues", workers, it -> notes.colleagues(it.id())),
                of("freeze", director, it -> signing.freeze(order(it))),
                Named.of("unseen", new Call(workers, false, _ -> notes.unseen())),
                Named.of("opened", new Call(workers, false, it -> notes.opened(it.id()))),
                Named.of("returned", new Call(readers, false, _ -> cases.returned())),
                Named.of("to compare", new Call(readers, false, _ -> cases.toCompare())),
                Named.of("awaiting", new Call(director, false, _ -> desk.awaiting(0, 1))),
                Named.of("countAwaiting", new Call(director, false, _ -> desk.countAwaiting())),
                Named.of("hasKey", new Call(director, false, _ -> signing.hasKey())));
    }

    /** Signing wants no transaction around it. */
    private void outside(Runnable call) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        transaction.executeWithoutResult(_ -> call.run());
    }

    private static Named<Call> of(String name, Set<Role> roles, Consumer<CaseFile> call) {
        return Named.of(name, new Call(roles, true, call));
    }

    private PlaceChoice choice() {
        var from = LocalDate.of(2026, 4, 1);
        return new OrganisationChoice(1, "Сварщик", new Term(3, from, Term.lastDay(from, 3)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsInOnlyTheRolesOfEachMethod(Role role) {
        var somebody = Somebody.of(centre.id(), 900_000 + List.of(Role.values()).indexOf(role), role);
        var wrong = new TreeMap<String, String>();
        calls().forEach(named -> {
            var allowed = named.getPayload().roles().contains(role);
            if (attempts.isDenied(somebody, () -> named.getPayload().call().accept(file)) == allowed
                    && !(allowed && named.getName().matches("sign|annul"))) {
                wrong.put(named.getName(), allowed ? "refused" : "let in");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void letsNobodyInWithoutASignIn() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> cases.open(file.id()));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> desk.countAwaiting());
    }

    @Test
    void keepsEveryCaseFromOtherCentresAndNotesTheAttempt() {
        var other = centres.create();
        var everyRole = given.keyed(Somebody.of(other.id(), 910_000, Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR));
        var letIn = calls().filter(named -> named.getPayload().ofACase())
                .filter(named -> !attempts.isDenied(
                        everyRole, () -> named.getPayload().call().accept(file)))
                .map(Named::getName)
                .toList();
        assertThat(letIn).isEmpty();
        assertThat(As.a(everyRole).call(() -> desk.awaiting(0, 10))).isEmpty();
        assertThat(database.sql("""
                select count(*) from journal_entry where subject_type = 'application' and subject_id = ?
                and action like 'application.%.refused'""")
                        .param(String.valueOf(file.id()))
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(15);
    }

    @Test
    void showsEveryCentreToANationalAuditorAndLetsHimChangeNothing() {
        var auditor = Centres.auditor();
        assertThat(As.a(auditor).call(() -> cases.open(file.id())).id()).isEqualTo(file.id());
        var changed = calls().filter(named -> !named.getPayload().roles().contains(Role.AUDITOR))
                .filter(named -> !attempts.isDenied(
                        auditor, () -> named.getPayload().call().accept(file)))
                .map(Named::getName)
                .toList();
        assertThat(changed).isEmpty();
    }

    private static SigningOrder order(CaseFile of) {
        return new SigningOrder(of.id(), of.version().application());
    }
}
