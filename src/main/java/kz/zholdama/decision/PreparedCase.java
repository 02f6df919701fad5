package kz.zholdama.decision;

import java.time.Instant;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The decision drawn up for a case, with the assessment it rests on.
 *
 * @param submittedBy null until it went to the director
 * @param ownWork     of the person who asks: he may not sign it
 */
public record PreparedCase(
        DecisionKind kind,
        Assessment assessment,
        Actor preparedBy,
        Instant preparedAt,
        @Nullable Actor submittedBy,
        boolean ownWork) {}
