package kz.zholdama.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.signing.KeyRests;
import kz.zholdama.signing.NoKey;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.signing.WrongPin;
import kz.zholdama.staff.account.AccountDetails;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.account.StaffAccount.Signing;
import kz.zholdama.staff.passwords.TooManyTries;
import kz.zholdama.staff.passwords.WrongPassword;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No one person can make another's signature: not by an open session, not by a reset, not by an account that he hands out. */
@ZholdamaTest
class RightToSignIT {

    private static final String PIN = "730581";
    private static final String FORGED = "918273";
    private static final StaffPrincipal FIRST = Centres.administrator();
    private static final StaffPrincipal SECOND = Centres.secondAdministrator();

    @Autowired
    private Centres centres;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private OwnAccount own;

    @Autowired
    private SigningKeys keys;

    private Centre centre;
    private StaffPrincipal director;
    private long id;

    @BeforeEach
    void aDirectorWithHisKey() {
        centre = centres.create();
        director = centre.director();
        id = director.actor().staffId();
        makeKey(director, Centres.PASSWORD, null, PIN);
    }

    @Test
    void anOpenSessionAloneMakesNoKey() {
        assertThatThrownBy(() -> makeKey(director, "guessed-wrongly", PIN, FORGED))
                .isInstanceOf(WrongPassword.class);
        assertThatThrownBy(() -> makeKey(director, Centres.PASSWORD, null, FORGED))
                .isInstanceOf(WrongPin.class);
        assertThatThrownBy(() -> makeKey(director, Centres.PASSWORD, "271828", FORGED))
                .isInstanceOf(WrongPin.class);

        unlock(director, PIN);
    }

    @Test
    void guessedPasswordsAreCountedAndThenNoneIsLookedAt() {
        for (var i = 0; i < StaffMember.FAILURES_THAT_LOCK; i++) {
            assertThatThrownBy(() -> makeKey(director, "guessed-wrongly", PIN, FORGED))
                    .isInstanceOf(WrongPassword.class);
        }

        assertThatThrownBy(() -> makeKey(director, Centres.PASSWORD, PIN, FORGED))
                .isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> As.a(director).run(() -> own.changePassword(Centres.PASSWORD, "another-password")))
                .isInstanceOf(TooManyTries.class);
        unlock(director, PIN);
    }

    @Test
    void whoResetsThePasswordCannotSignForTheDirector() {
        var taken = takenOver(FIRST);

        assertThatThrownBy(() -> unlock(taken, PIN)).isInstanceOf(KeyRests.class);
        assertThatThrownBy(() -> makeKey(taken, "reset-password", PIN, FORGED)).isInstanceOf(SigningNotAllowed.class);
        assertThatThrownBy(() -> allow(FIRST)).isInstanceOf(SecondAdministratorNeeded.class);
    }

    @Test
    void aSecondAdministratorGivesTheRightBackAndTheOldKeySignsAgain() {
        takenOver(FIRST);
        assertThat(account().signing()).isEqualTo(Signing.RESTS);

        allow(SECOND);

        assertThat(account().signing()).isEqualTo(Signing.ALLOWED);
        unlock(director, PIN);
    }

    @Test
    void takingTheRightAndGivingItBackIsNoWayAroundTheReset() {
        takenOver(FIRST);
        As.a(FIRST).run(() -> directory.forbidSigning(id, account().version()));
        As.a(SECOND).run(() -> directory.change(id, account().version(), withPosition("И.о. директора")));

        assertThatThrownBy(() -> allow(FIRST)).isInstanceOf(SecondAdministratorNeeded.class);
        assertThatThrownBy(() -> allow(SECOND)).isInstanceOf(SecondAdministratorNeeded.class);
        takenOver(SECOND);
        allow(FIRST);
        assertThatThrownBy(() -> unlock(director, PIN)).isInstanceOf(NoKey.class);
    }

    @Test
    void anotherPersonsNameWhileTheRightIsTakenAwayStandsInTheWayToo() {
        As.a(SECOND).run(() -> directory.forbidSigning(id, account().version()));
        As.a(FIRST).run(() -> directory.change(id, account().version(), withPosition("Директор другого центра")));

        assertThatThrownBy(() -> allow(FIRST)).isInstanceOf(SecondAdministratorNeeded.class);
        allow(SECOND);
    }

    /** Who enters another ИИН could have another's national signature taken for the director's. */
    @Test
    void restsWhenAnotherIinIsEntered() {
        As.a(FIRST).run(() -> directory.change(id, account().version(), withIin("680310300124")));

        assertThat(account().signing()).isEqualTo(Signing.RESTS);
        assertThatThrownBy(() -> allow(FIRST)).isInstanceOf(SecondAdministratorNeeded.class);
        allow(SECOND);
        assertThat(account().details().iin()).isEqualTo("680310300124");
    }

    @Test
    void theRightIsNotGivenWhileWhoHasTheLinkCouldStillUseIt() {
        var reset = As.a(FIRST).call(() -> directory.reset(id, account().version()));
        assertThatThrownBy(() -> allow(SECOND)).isInstanceOf(PasswordNotSet.class);

        invitations.setPassword(reset.link().token(), "reset-password");
        allow(SECOND);
    }

    @Test
    void whatAPuppetDidStaysItsHandsWhenItIsNoPuppetAnyMore() {
        invited(SECOND, Role.ADMINISTRATOR); // there has to be one
        var puppet = invited(FIRST, Role.ADMINISTRATOR);
        var invited = invited(puppet, Role.DIRECTOR).actor().staffId();
        var puppetId = puppet.actor().staffId();
        As.a(FIRST)
                .run(() -> directory.change(
                        puppetId,
                        directory.find(puppetId).orElseThrow().version(),
                        new AccountDetails(
                                new FullName("Приглашенная", "Асель", ""),
                                "Директор",
                                centre.id(),
                                Set.of(Role.DIRECTOR))));
        allow(SECOND, puppetId);

        assertThatThrownBy(() -> allow(FIRST, invited)).isInstanceOf(SecondAdministratorNeeded.class);
        allow(SECOND, invited);
    }

    @Test
    void nobodyMakesAnAdministratorOfAnAccountInAnothersHand() {
        var specialist = invited(FIRST, Role.SPECIALIST).actor().staffId();
        var details = new AccountDetails(
                new FullName("Приглашенная", "Асель", ""), "Администратор", null, Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> As.a(SECOND)
                        .run(() -> directory.change(
                                specialist,
                                directory.find(specialist).orElseThrow().version(),
                                details)))
                .isInstanceOf(InAnothersHand.class);

        As.a(SECOND).run(() -> {
            var reset = directory.reset(
                    specialist, directory.find(specialist).orElseThrow().version());
            directory.change(specialist, reset.account().version(), details);
        });
    }

    @Test
    void anAdministratorWhoseAccountTheFirstHandedOutIsNoSecond() {
        var puppet = invited(FIRST, Role.ADMINISTRATOR);
        var puppetOfPuppet = invited(puppet, Role.ADMINISTRATOR);
        takenOver(FIRST);

        assertThatThrownBy(() -> allow(puppet)).isInstanceOf(SecondAdministratorNeeded.class);
        assertThatThrownBy(() -> allow(puppetOfPuppet)).isInstanceOf(SecondAdministratorNeeded.class);
        allow(SECOND);

        takenOver(puppet);
        assertThatThrownBy(() -> allow(FIRST)).isInstanceOf(SecondAdministratorNeeded.class);
        assertThatThrownBy(() -> allow(puppetOfPuppet)).isInstanceOf(SecondAdministratorNeeded.class);
    }

    @Test
    void aPuppetStaysOneWhenItResetsItselfOrAnother() {
        var puppet = invited(FIRST, Role.ADMINISTRATOR);
        var other = invited(FIRST, Role.ADMINISTRATOR);
        takenOver(FIRST);

        reset(puppet, puppet);
        assertThatThrownBy(() -> allow(puppet)).isInstanceOf(SecondAdministratorNeeded.class);
        reset(puppet, other);
        reset(other, puppet);
        assertThatThrownBy(() -> allow(puppet)).isInstanceOf(SecondAdministratorNeeded.class);
        assertThatThrownBy(() -> allow(other)).isInstanceOf(SecondAdministratorNeeded.class);
        allow(SECOND);
    }

    @Test
    void twoAdministratorsNeverBothStandInTheirWay() {
        takenOver(FIRST);
        allow(SECOND);
        As.a(SECOND).run(() -> directory.change(id, account().version(), withPosition("И.о. директора")));

        assertThatThrownBy(() -> allow(SECOND)).isInstanceOf(SecondAdministratorNeeded.class);
        allow(FIRST);

        unlock(director, PIN);
    }

    @Test
    void whoMakesAnAdministratorOfAnAccountHasHimInHand() {
        var puppet = invited(FIRST, Role.DIRECTOR);
        var puppetId = puppet.actor().staffId();
        allow(SECOND, puppetId);
        As.a(FIRST)
                .run(() -> directory.change(
                        puppetId,
                        directory.find(puppetId).orElseThrow().version(),
                        new AccountDetails(
                                new FullName("Приглашенная", "Асель", ""),
                                "Директор",
                                centre.id(),
                                Set.of(Role.DIRECTOR, Role.ADMINISTRATOR))));
        takenOver(FIRST);

        var now = (StaffPrincipal) accounts.loadUserByUsername(puppet.username());
        assertThatThrownBy(() -> allow(now)).isInstanceOf(SecondAdministratorNeeded.class);
    }

    private void reset(StaffPrincipal by, StaffPrincipal whose) {
        var account = whose.actor().staffId();
        As.a(by)
                .run(() -> directory.reset(
                        account, directory.find(account).orElseThrow().version()));
    }

    @Test
    void administratorsWhoGaveEachOtherTheirAccessAreOne() {
        var one = invited(FIRST, Role.ADMINISTRATOR);
        var other = invited(one, Role.ADMINISTRATOR);
        reset(other, one);
        takenOver(one);

        assertThatThrownBy(() -> allow(other)).isInstanceOf(SecondAdministratorNeeded.class);
        allow(SECOND);
    }

    @Test
    void anotherPersonsNameOnTheAccountLetsTheRightRest() {
        As.a(FIRST).run(() -> directory.change(id, account().version(), withPosition("Директор другого центра")));

        assertThatThrownBy(() -> unlock(director, PIN)).isInstanceOf(KeyRests.class);
        assertThatThrownBy(() -> allow(FIRST)).isInstanceOf(SecondAdministratorNeeded.class);
    }

    @Test
    void aDirectorNewlyInvitedSignsOnceASecondAdministratorSaysSo() {
        var invited = invited(FIRST, Role.DIRECTOR);
        var newId = invited.actor().staffId();
        assertThatThrownBy(() -> makeKey(invited, "reset-password", null, PIN)).isInstanceOf(SigningNotAllowed.class);

        allow(SECOND, newId);

        makeKey(invited, "reset-password", null, PIN);
        assertThat(keys.hasKey(newId)).isTrue();
    }

    @Test
    void aDirectorWhoAdministratesDoesNotGiveTheRightToHimself() {
        As.a(SECOND)
                .run(() -> directory.change(
                        id,
                        account().version(),
                        new AccountDetails(
                                account().details().name(),
                                "Директор",
                                centre.id(),
                                Set.of(Role.DIRECTOR, Role.ADMINISTRATOR))));
        var both = (StaffPrincipal) accounts.loadUserByUsername(director.username());

        assertThatThrownBy(() -> allow(both)).isInstanceOf(SecondAdministratorNeeded.class);
    }

    /** The administrator resets the password, sets one of his own by the link and signs in as the director. */
    private StaffPrincipal takenOver(StaffPrincipal administrator) {
        var reset = As.a(administrator).call(() -> directory.reset(id, account().version()));
        invitations.setPassword(reset.link().token(), "reset-password");
        return (StaffPrincipal) accounts.loadUserByUsername(director.username());
    }

    private StaffPrincipal invited(StaffPrincipal by, Role role) {
        var username = "invited-" + System.nanoTime();
        var invitation = As.a(by)
                .call(() -> directory.invite(new NewAccount(
                        username,
                        new FullName("Приглашенная", "Асель", ""),
                        "Должность",
                        role == Role.ADMINISTRATOR ? null : centre.id(),
                        Set.of(role))));
        invitations.setPassword(invitation.link().token(), "reset-password");
        return (StaffPrincipal) accounts.loadUserByUsername(username);
    }

    private AccountDetails withIin(String iin) {
        var details = account().details();
        return new AccountDetails(
                details.name(), details.position(), null, null, iin, details.centreId(), details.roles());
    }

    private AccountDetails withPosition(String position) {
        var details = account().details();
        return new AccountDetails(details.name(), position, details.centreId(), details.roles());
    }

    private StaffAccount account() {
        return As.a(SECOND).call(() -> directory.find(id).orElseThrow());
    }

    private void allow(StaffPrincipal administrator) {
        allow(administrator, id);
    }

    private void allow(StaffPrincipal administrator, long director) {
        As.a(administrator)
                .run(() -> directory.allowSigning(
                        director, directory.find(director).orElseThrow().version()));
    }

    private void makeKey(StaffPrincipal holder, String password, String oldPin, String pin) {
        As.a(holder)
                .run(() ->
                        own.makeSigningKey(password, oldPin == null ? null : oldPin.toCharArray(), pin.toCharArray()));
    }

    private void unlock(StaffPrincipal holder, String pin) {
        As.a(holder).run(() -> keys.<Object>signing(pin.toCharArray(), _ -> null));
    }
}
