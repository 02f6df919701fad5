package kz.zholdama.channel.signatures;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.channel.SignatureState;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * How the signature under an application stands, for the staff.
 *
 * @param version   to be handed back with a decision
 * @param reason    key of the text that says why it is not good; null where it is
 * @param checkedAt when it was looked at last
 * @param decidedBy who decided where it could not be told; empty where nobody had to
 * @param note      his reason; null like him
 */
public record ApplicantSignature(
        long applicationId,
        long version,
        SignatureState state,
        @Nullable String reason,
        Instant checkedAt,
        Optional<Actor> decidedBy,
        @Nullable String note) {}
