package kz.zholdama.staff;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.staff.account.StaffAccount.Signing;
import org.jspecify.annotations.Nullable;

/**
 * A director's right to sign, and in whose hands his account was. It rests when an administrator could have got at the
 * account or made another person's of it, until a {@link SecondAdministrator} gives it back.
 */
@Embeddable
class SigningRight {

    private boolean signingAllowed;
    private @Nullable Long accessById;
    private @Nullable Long signingRestsById;

    protected SigningRight() {}

    SigningRight(boolean given) {
        signingAllowed = given;
    }

    Signing state() {
        return !signingAllowed ? Signing.FORBIDDEN : signingRestsById != null ? Signing.RESTS : Signing.ALLOWED;
    }

    /** Two persons stand for the account now: whoever gave access to it before has no hand in it any more. */
    void giveBack(boolean administrator) {
        signingAllowed = true;
        signingRestsById = null;
        if (!administrator) {
            accessById = null; // of an administrator it says whose hand he is when he gives the right to others
        }
    }

    void forbid(Actor by) {
        signingAllowed = false;
        signingRestsById = by.staffId();
    }

    /**
     * With the office comes the right, which a second administrator has to confirm; without it there is none. What is changed
     * while a director has it not is confirmed with it, too.
     */
    void ofOffice(boolean director, boolean wasDirector, Actor by) {
        signingAllowed = director && (signingAllowed || !wasDirector);
        if (director) {
            signingRestsById = by.staffId();
        }
    }

    void accessGivenBy(Actor by) {
        accessById = by.staffId();
        if (signingAllowed) {
            signingRestsById = by.staffId();
        }
    }

    /** The administrators who could have used the account, or made another person's of it. */
    List<Long> inHandsOf() {
        return Stream.of(accessById, signingRestsById).filter(Objects::nonNull).toList();
    }

    /** Who gave out the link that opened the account last; nobody those of the first start. */
    Optional<Long> accessById() {
        return Optional.ofNullable(accessById);
    }
}
