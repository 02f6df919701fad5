package kz.zholdama.platform.security;

import java.util.Optional;
import java.util.Set;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * The signed-in member of staff. {@code centreId} is null for national administrators and auditors, who see every
 * centre.
 */
public interface StaffPrincipal {

    Actor actor();

    /** Post held, for the screens in Kazakh; null: as the actor has it. */
    default @Nullable String positionKk() {
        return null;
    }

    /** Post held, in both languages as far as the account has it. */
    default TwoNames position() {
        return new TwoNames(actor().position(), positionKk());
    }

    String username();

    Set<Role> roles();

    @Nullable
    Long centreId();

    /** Language of the screens, the code of one of {@link Texts#LANGUAGES}. */
    default String language() {
        return Texts.RUSSIAN.getLanguage();
    }

    /** Whether he directs the centre for a time, in the place of its director. */
    default Optional<ActingAs> actingAs() {
        return Optional.empty();
    }

    /** Until the first password is changed the account has no role. */
    default boolean mustChangePassword() {
        return false;
    }

    default boolean has(Role role) {
        return roles().contains(role);
    }

    /** Of the whole country: one of a centre keeps that centre's only. */
    default boolean isNationalAdministrator() {
        return has(Role.ADMINISTRATOR) && centreId() == null;
    }

    default boolean sees(long centre) {
        return centreId() == null || centreId() == centre;
    }

    /**
     * The centre to which a question of his is limited.
     *
     * @param asked one centre that he asks for; null for all that he sees
     * @return null for the whole country
     * @throws AccessDeniedException when he does not see it
     */
    default @Nullable Long scope(@Nullable Long asked) {
        if (asked != null && !sees(asked)) {
            throw new AccessDeniedException("What belongs to another centre");
        }
        return asked == null ? centreId() : asked;
    }
}
