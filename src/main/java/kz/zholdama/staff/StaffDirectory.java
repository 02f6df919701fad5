package kz.zholdama.staff;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.zholdama.directory.OpenCentres;
import kz.zholdama.journal.State;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.staff.account.AccountDetails;
import kz.zholdama.staff.account.AccountHappening;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.LastAdministrator;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.staff.account.NoSuchAccount;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.account.StaffFilter;
import kz.zholdama.staff.account.StaffOrder;
import kz.zholdama.staff.passwords.OneTimeLink;
import kz.zholdama.staff.passwords.OneTimeLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts as administrators keep them and auditors read them, of their own centre where they belong to one. Every change
 * is guarded by the version that the screen shows and journalled, and none leaves the country without an administrator.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class StaffDirectory {

    private static final String READERS = "hasAnyRole('ADMINISTRATOR', 'AUDITOR')";

    private final StaffMembers members;
    private final EntityManager entities;
    private final StaffAccounts accounts;
    private final StaffSearch search;
    private final OpenCentres centres;
    private final OneTimeLinks links;
    private final SigningKeys keys;
    private final SecondAdministrator second;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    StaffDirectory(
            StaffMembers members,
            EntityManager entities,
            StaffAccounts accounts,
            StaffSearch search,
            OpenCentres centres,
            OneTimeLinks links,
            SigningKeys keys,
            SecondAdministrator second,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.members = members;
        this.entities = entities;
        this.accounts = accounts;
        this.search = search;
        this.centres = centres;
        this.links = links;
        this.keys = keys;
        this.second = second;
        this.passwords = passwords;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** Within the administrator's scope. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<StaffAccount> list(StaffFilter filter, StaffOrder order, int offset, int limit) {
        return search.list(filter, order, staff.get(), offset, limit).stream()
                .map(this::shown)
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public long count(StaffFilter filter) {
        return search.count(filter, staff.get());
    }

    /** Empty also for an account of another centre. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<StaffAccount> find(long id) {
        return members.findById(id).filter(this::isInScope).map(this::shown);
    }

    /** Whether a director has made his signing key. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public boolean hasSigningKey(long id) {
        return find(id).isPresent() && keys.hasKey(id);
    }

    /**
     * Opens an account whose holder sets his password by a link, once, within three days.
     *
     * @throws InvalidInput when the account cannot be as it is given, or somebody has the name already
     */
    @Transactional
    public Invitation invite(NewAccount account) {
        requireScope(account.centreId());
        enter(account.centreId());
        var member = accounts.add(account, StaffMember.invited(account, unusable(), by()));
        touch(member);
        entities.flush();
        return new Invitation(shown(member), links.issue(member.id()));
    }

    /** An account with the link to be handed to its holder. */
    public record Invitation(StaffAccount account, OneTimeLink link) {}

    /**
     * Changes name, post, centre and roles. A change of centre or roles ends the sessions of the account.
     *
     * @throws ChangedMeanwhile  when a colleague was faster; nothing is saved
     * @throws InvalidInput      when the account cannot be as it is given
     * @throws LastAdministrator when nobody else could administer the system
     * @throws InAnothersHand    when an account becomes an administrator's to which somebody else gave access
     */
    @Transactional
    public StaffAccount change(long id, long version, AccountDetails details) {
        details.check();
        requireScope(details.centreId());
        enter(details.centreId());
        return change(id, version, "changed", member -> {
            if (details.roles().contains(Role.ADMINISTRATOR) && !member.roles().contains(Role.ADMINISTRATOR)) {
                second.demandOwn(staff.actor(), member);
            }
            member.change(details, by());
        });
    }

    /** Nobody signs in with the account until it is unlocked; its sessions end at once. Throws like {@link #change}. */
    @Transactional
    public StaffAccount lock(long id, long version) {
        return change(id, version, "locked", StaffMember::lock);
    }

    /** Opens an account that was locked by an administrator or by repeated failures. Throws like {@link #change}. */
    @Transactional
    public StaffAccount unlock(long id, long version) {
        return change(id, version, "unlocked", StaffMember::unlock);
    }

    /** Takes an account out of use and keeps it for the history. Throws like {@link #change}. */
    @Transactional
    public StaffAccount retire(long id, long version) {
        links.withdraw(id);
        return change(id, version, "retired", member -> member.retire(staff.actor()));
    }

    @Transactional
    public StaffAccount restore(long id, long version) {
        return change(id, version, "restored", member -> {
            member.centreId().ifPresent(centres::enter);
            member.restore(by());
        });
    }

    /**
     * The present password stops working and a new link is given out. A director's right to sign rests until a second
     * administrator gives it back. Throws like {@link #change}.
     */
    @Transactional
    public Invitation reset(long id, long version) {
        var account = change(id, version, "password-reset", member -> member.forgetPassword(unusable(), by()));
        return new Invitation(account, links.issue(id));
    }

    /**
     * Lets a director sign, or gives the right back that rests. Throws like {@link #change}.
     *
     * @throws SigningNotAllowed         when he is no director
     * @throws PasswordNotSet            when the link to the account has not been used yet
     * @throws SecondAdministratorNeeded when the one who asks could have made the signature himself
     */
    @Transactional
    public StaffAccount allowSigning(long id, long version) {
        return change(id, version, "signing-allowed", member -> {
            if (!member.roles().contains(Role.DIRECTOR) && member.signing().state() == StaffAccount.Signing.FORBIDDEN) {
                throw new SigningNotAllowed();
            }
            second.demand(staff.actor(), member);
            if (!member.isPasswordSet()) {
                throw new PasswordNotSet();
            }
            member.signing().giveBack(member.roles().contains(Role.ADMINISTRATOR));
        });
    }

    /** Takes the right to sign and the key from a director. Throws like {@link #change}. */
    @Transactional
    public StaffAccount forbidSigning(long id, long version) {
        return change(id, version, "signing-revoked", member -> member.signing().forbid(by()));
    }

    /**
     * Of somebody who is to direct his centre for a time: he may sign then, once a second administrator has said so. Whoever is a
     * director anyway signs as he did.
     *
     * @throws NoSuchAccount outside the administrator's scope
     */
    @Transactional
    public void giveOffice(long id) {
        var member = members.findLockedById(id).filter(this::isInScope).orElseThrow(NoSuchAccount::new);
        if (!member.roles().contains(Role.DIRECTOR)) {
            member.signing().ofOffice(true, false, by());
            touch(member);
            entities.flush();
            if (keys.isHeld(id)) {
                keys.letRest(id, true);
            }
        }
    }

    private StaffAccount change(long id, long version, String change, Consumer<StaffMember> transition) {
        var administrators = lockedAdministrators();
        var member = opened(id, version);
        var before = state(member);
        transition.accept(member);
        if (administrators.equals(List.of(id)) && !member.isNationalAdministrator()) {
            throw new LastAdministrator();
        }
        touch(member);
        entities.flush();
        if (keys.isHeld(id)) {
            if (member.signing().state() == StaffAccount.Signing.FORBIDDEN) {
                keys.revoke(id);
            } else {
                keys.letRest(id, member.signing().state() == StaffAccount.Signing.RESTS);
            }
        }
        events.publishEvent(
                new AccountHappening.Changed(change, id, member.centreId().orElse(null), before, state(member)));
        return shown(member);
    }

    /** Locked first and in one order, so that two administrators cannot take the right from each other at one moment. */
    private List<Long> lockedAdministrators() {
        return search.lockNational(Role.ADMINISTRATOR).stream()
                .filter(StaffMember::isNationalAdministrator)
                .map(StaffMember::id)
                .toList();
    }

    private StaffMember opened(long id, long version) {
        var member = members.findById(id).filter(this::isInScope).orElseThrow(NoSuchAccount::new);
        entities.refresh(member, LockModeType.PESSIMISTIC_WRITE);
        if (member.version() != version) {
            throw new ChangedMeanwhile(member.changedByName(), member.changedAt());
        }
        return member;
    }

    /** Whose act it is: of one who resets himself, or acts by an account that he handed out, too. */
    private Actor by() {
        return second.behind(staff.actor());
    }

    private void touch(StaffMember member) {
        member.changedBy(staff.actor().name(), clock.instant());
    }

    private boolean isInScope(StaffMember member) {
        var own = staff.get().centreId();
        return own == null || member.centreId().filter(own::equals).isPresent();
    }

    /** Nobody gets an account in a closed centre. */
    private void enter(@Nullable Long centreId) {
        if (centreId != null) {
            centres.enter(centreId);
        }
    }

    private void requireScope(@Nullable Long centreId) {
        var own = staff.get().centreId();
        if (own != null && !own.equals(centreId)) {
            throw new AccessDeniedException("account of another centre");
        }
    }

    private StaffAccount shown(StaffMember member) {
        var state = member.stateAt(clock.instant());
        return new StaffAccount(
                member.id(),
                member.version(),
                member.username(),
                member.details(),
                state,
                state == AccountState.LOCKED_OUT ? member.lockedUntil().orElse(null) : null,
                member.lastLoginAt().orElse(null),
                member.mustChangePassword(),
                member.signing().state());
    }

    private String unusable() {
        return passwords.encode(UUID.randomUUID().toString());
    }

    private static State state(StaffMember member) {
        var details = member.details();
        var state = State.of("name", member.name().full()).and("position", details.position());
        if (details.positionKk() != null) {
            state = state.and("positionKk", details.positionKk());
        }
        if (details.email() != null) {
            state = state.and("email", details.email());
        }
        if (details.iin() != null) { // what changed is seen, the number is not
            state = state.and("iinEnds", details.iin().substring(Iin.LENGTH - 4));
        }
        if (details.centreId() != null) {
            state = state.and("centre", details.centreId());
        }
        return state.and(
                "roles", member.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", ")));
    }
}
