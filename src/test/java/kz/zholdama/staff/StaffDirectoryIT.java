package kz.zholdama.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.SessionGuard;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.account.AccountDetails;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.LastAdministrator;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.staff.account.NoSuchAccount;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.account.StaffFilter;
import kz.zholdama.staff.account.StaffOrder;
import kz.zholdama.staff.passwords.InvalidLink;
import kz.zholdama.staff.passwords.UnsuitablePassword;
import kz.zholdama.staff.passwords.WrongPassword;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ZholdamaTest
class StaffDirectoryIT {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final FullName SHORT_NAME = new FullName("А", "Б", "");
    private static final String NEW_PASSWORD = "тихий берег Иртыша";

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private OwnAccount own;

    @Autowired
    private SessionGuard sessions;

    @Autowired
    private JournalReader journal;

    @Autowired
    private Centres centres;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void actAsAdministrator() {
        As.a(Centres.administrator()).stay();
    }

    @Test
    void anInvitedPersonSetsHisPasswordOnceByTheLink() {
        var invitation = directory.invite(specialist("invited"));
        var token = invitation.link().token();

        assertThat(invitation.account().state()).isEqualTo(AccountState.INVITED);
        assertThat(invitations.username(token)).isEqualTo(invitation.account().username());
        assertThatThrownBy(() -> invitations.setPassword(token, "short")).isInstanceOf(UnsuitablePassword.class);

        invitations.setPassword(token, NEW_PASSWORD);

        assertThat(now(invitation.account()).state()).isEqualTo(AccountState.ACTIVE);
        assertThatThrownBy(() -> invitations.setPassword(token, NEW_PASSWORD)).isInstanceOf(InvalidLink.class);
    }

    @Test
    void aLinkExpiresAfterThreeDays() {
        var token = directory.invite(specialist("late")).link().token();
        clock.advance(Duration.ofDays(3).minusSeconds(1));
        assertThatCode(() -> invitations.username(token)).doesNotThrowAnyException();

        clock.advance(Duration.ofSeconds(1));

        assertThatThrownBy(() -> invitations.username(token)).isInstanceOf(InvalidLink.class);
        assertThatThrownBy(() -> invitations.setPassword(token, NEW_PASSWORD)).isInstanceOf(InvalidLink.class);
    }

    @Test
    void ofTwoUsersOfOneLinkOnlyOneSetsThePassword() throws Exception {
        var token = directory.invite(specialist("twice")).link().token();

        var outcomes = together(
                () -> attempt(() -> invitations.setPassword(token, NEW_PASSWORD + " 1")),
                () -> attempt(() -> invitations.setPassword(token, NEW_PASSWORD + " 2")));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aResetEndsThePasswordTheSessionsAndTheEarlierLink() {
        var first = directory.invite(specialist("reset"));
        invitations.setPassword(first.link().token(), NEW_PASSWORD);
        var session = signedIn(first.account());
        assertThat(sessions.mayGoOn(session)).isTrue();

        var second = directory.reset(first.account().id(), now(first.account()).version());
        var third = directory.reset(first.account().id(), second.account().version());

        assertThat(sessions.mayGoOn(session)).isFalse();
        assertThat(third.account().state()).isEqualTo(AccountState.INVITED);
        assertThatThrownBy(() -> invitations.username(second.link().token())).isInstanceOf(InvalidLink.class);
        assertThatThrownBy(() -> As.a(session).run(() -> own.changePassword(NEW_PASSWORD, "еще одна тихая река")))
                .isInstanceOf(WrongPassword.class);
    }

    @Test
    void aLockEndsTheSessionsAtOnce() {
        var account = active("locked");
        var session = signedIn(account);

        var locked = directory.lock(account.id(), account.version());

        assertThat(sessions.mayGoOn(session)).isFalse();
        assertThat(accounts.loadUserByUsername(account.username()).isAccountNonLocked())
                .isFalse();
        assertThat(directory.unlock(account.id(), locked.version()).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(sessions.mayGoOn(session)).as("unlocking revives no session").isFalse();
    }

    @Test
    void newRolesEndTheSessionsButANewNameDoesNot() {
        var account = active("roles");
        var session = signedIn(account);

        var renamed = directory.change(
                account.id(),
                account.version(),
                new AccountDetails(
                        new FullName("Новая", "Айгүл", ""),
                        "Старший специалист",
                        account.details().centreId(),
                        Set.of(Role.SPECIALIST)));
        assertThat(sessions.mayGoOn(session)).isTrue();

        directory.change(
                account.id(),
                renamed.version(),
                new AccountDetails(
                        renamed.details().name(), "Директор", account.details().centreId(), Set.of(Role.DIRECTOR)));
        assertThat(sessions.mayGoOn(session)).isFalse();
    }

    @Test
    void theSlowerOfTwoAdministratorsIsTold() {
        var account = active("guarded");
        directory.lock(account.id(), account.version());

        assertThatThrownBy(() -> directory.change(account.id(), account.version(), account.details()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(now(account).state()).isEqualTo(AccountState.LOCKED);
    }

    @Test
    void signingInDoesNotDisturbAnOpenForm() {
        var account = active("busy");
        accounts.signedIn(account.username());
        accounts.failedToSignIn(account.username());

        assertThatCode(() -> directory.change(account.id(), account.version(), account.details()))
                .doesNotThrowAnyException();
        assertThat(now(account).lastLoginAt()).isEqualTo(clock.instant());
    }

    @Test
    void fiveFailuresAtTheSameMomentAreAllCounted() throws Exception {
        var account = active("guessed");

        var guess = (Callable<Boolean>) () -> attempt(() -> accounts.failedToSignIn(account.username()));
        assertThat(together(guess, guess, guess, guess, guess)).containsOnly(true);

        assertThat(now(account).state()).isEqualTo(AccountState.LOCKED_OUT);
        assertThat(now(account).lockedUntil()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        clock.advance(Duration.ofMinutes(15));
        assertThat(now(account).state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void theLastAdministratorStays() {
        var last = onlyAdministrators(1).getFirst();

        assertThatThrownBy(() -> directory.lock(last.id(), last.version())).isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> directory.retire(last.id(), last.version())).isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> directory.reset(last.id(), last.version())).isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> directory.change(
                        last.id(),
                        last.version(),
                        new AccountDetails(last.details().name(), "Аудитор", null, Set.of(Role.AUDITOR))))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> directory.change(
                        last.id(),
                        last.version(),
                        new AccountDetails(
                                last.details().name(),
                                "Администратор",
                                centres.create().id(),
                                Set.of(Role.ADMINISTRATOR))))
                .isInstanceOf(LastAdministrator.class);
        assertThat(now(last)).isEqualTo(last);
    }

    @Test
    void twoAdministratorsCannotLockEachOtherOut() throws Exception {
        var both = onlyAdministrators(2);

        var outcomes = together(
                () -> attempt(() -> directory.lock(both.get(0).id(), both.get(0).version())),
                () -> attempt(() -> directory.lock(both.get(1).id(), both.get(1).version())));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aCentresAdministratorKeepsHisCentreOnly() {
        var centre = centres.create();
        var other = active("foreign");
        var local = Somebody.of(centre.id(), 1_000_001, Role.ADMINISTRATOR);

        As.a(local).run(() -> {
            assertThat(directory.list(StaffFilter.everyone(), StaffOrder.BY_NAME, 0, 100))
                    .hasSize(4)
                    .allMatch(account -> account.details().centreId() == centre.id());
            assertThat(directory.count(new StaffFilter("", null, other.details().centreId(), null)))
                    .isEqualTo(4);
            assertThat(directory.find(other.id())).isEmpty();
            assertThatThrownBy(() -> directory.lock(other.id(), other.version()))
                    .isInstanceOf(NoSuchAccount.class);
            assertThatThrownBy(() -> directory.invite(
                            new NewAccount("national", SHORT_NAME, "Администратор", null, Set.of(Role.ADMINISTRATOR))))
                    .isInstanceOf(AccessDeniedException.class);
            var spec = directory
                    .list(new StaffFilter("", Role.SPECIALIST, null, null), StaffOrder.BY_NAME, 0, 1)
                    .getFirst();
            assertThatThrownBy(() -> directory.change(
                            spec.id(),
                            spec.version(),
                            new AccountDetails(spec.details().name(), "Аудитор", null, Set.of(Role.AUDITOR))))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void accountsAreFoundByPartsOfNamePostAndUserName() {
        var account = active("wanted");

        assertThat(directory.list(
                        new StaffFilter(
                                "искомова " + account.username(),
                                Role.SPECIALIST,
                                account.details().centreId(),
                                AccountState.ACTIVE),
                        StaffOrder.BY_NAME,
                        0,
                        10))
                .extracting(StaffAccount::id)
                .containsExactly(account.id());
        assertThat(directory.count(new StaffFilter(account.username(), Role.DIRECTOR, null, null)))
                .isZero();
        assertThat(directory.count(new StaffFilter("%", null, null, null)))
                .as("a wildcard is a letter")
                .isZero();
        for (var state : AccountState.values()) {
            assertThat(directory.count(new StaffFilter(account.username(), null, null, state)))
                    .isEqualTo(state == AccountState.ACTIVE ? 1 : 0);
        }
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        var centre = centres.create().id();
        assertInvalid("username", new NewAccount("Ай", SHORT_NAME, "Специалист", centre, Set.of(Role.SPECIALIST)));
        assertInvalid("position", new NewAccount("valid", SHORT_NAME, " ", centre, Set.of(Role.SPECIALIST)));
        assertInvalid("roles", new NewAccount("valid", SHORT_NAME, "Специалист", centre, Set.of()));
        assertInvalid(
                "roles",
                new NewAccount("valid", SHORT_NAME, "Аудитор", null, Set.of(Role.AUDITOR, Role.ADMINISTRATOR)));
        assertInvalid("centreId", new NewAccount("valid", SHORT_NAME, "Директор", null, Set.of(Role.DIRECTOR)));
        var taken = active("taken");
        assertThatThrownBy(() -> directory.invite(
                        new NewAccount(taken.username(), SHORT_NAME, "Специалист", centre, Set.of(Role.SPECIALIST))))
                .hasMessage("staff.error.username-taken");
    }

    @Test
    void everyChangeIsInTheHistoryOfTheAccount() {
        var account = active("history");
        var locked = directory.lock(account.id(), account.version());
        directory.unlock(account.id(), locked.version());

        assertThat(journal.history(Subject.of("staff", account.id()), 0, 10))
                .extracting(entry -> entry.action())
                .containsExactly("staff.unlocked", "staff.locked", "staff.password-set", "staff.invited");
    }

    @Test
    void whoMustChangeHisPasswordHasNoRoleUntilThen() {
        var account = active("forced");
        accounts.mustChangePassword(account.username());
        var session = signedIn(account);
        assertThat(session.roles()).isEmpty();

        var after = As.a(session).call(() -> own.changePassword(NEW_PASSWORD, "совсем другая река"));

        assertThat(after.roles()).containsExactly(Role.SPECIALIST);
        assertThat(sessions.mayGoOn(after)).isTrue();
        assertThat(sessions.mayGoOn(session)).isFalse();
    }

    /** Leaves so many active national administrators and gives them. */
    private List<StaffAccount> onlyAdministrators(int count) {
        var mine = new ArrayList<StaffAccount>();
        for (var i = 0; i < count; i++) {
            var account = directory.invite(new NewAccount(
                    "chief" + COUNTER.incrementAndGet(),
                    new FullName("Главный", "Админ", ""),
                    "Администратор",
                    null,
                    Set.of(Role.ADMINISTRATOR)));
            invitations.setPassword(account.link().token(), NEW_PASSWORD);
            mine.add(now(account.account()));
        }
        directory
                .list(new StaffFilter("", Role.ADMINISTRATOR, null, AccountState.ACTIVE), StaffOrder.BY_NAME, 0, 1000)
                .stream()
                .filter(other ->
                        other.details().centreId() == null && mine.stream().noneMatch(own -> own.id() == other.id()))
                .forEach(other -> directory.retire(other.id(), other.version()));
        return mine;
    }

    private NewAccount specialist(String username) {
        return new NewAccount(
                username + COUNTER.incrementAndGet(),
                new FullName("Искомова", "Әсел", "Тестқызы"),
                "Специалист",
                centres.create().id(),
                Set.of(Role.SPECIALIST));
    }

    private StaffAccount active(String username) {
        var invitation = directory.invite(specialist(username));
        invitations.setPassword(invitation.link().token(), NEW_PASSWORD);
        return now(invitation.account());
    }

    private StaffAccount now(StaffAccount account) {
        return directory.find(account.id()).orElseThrow();
    }

    private StaffPrincipal signedIn(StaffAccount account) {
        return (StaffPrincipal) accounts.loadUserByUsername(account.username());
    }

    private void assertInvalid(String field, NewAccount account) {
        assertThatThrownBy(() -> directory.invite(account))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly(field));
    }

    private static boolean attempt(Runnable action) {
        try {
            As.a(Centres.administrator()).run(action);
            return true;
        } catch (InvalidLink | LastAdministrator _) {
            return false;
        }
    }

    @SafeVarargs
    private static List<Boolean> together(Callable<Boolean>... actions) throws Exception {
        var start = new CyclicBarrier(actions.length);
        try (var threads = Executors.newFixedThreadPool(actions.length)) {
            var running = new ArrayList<Future<Boolean>>();
            for (var action : actions) {
                running.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            var outcomes = new ArrayList<Boolean>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
