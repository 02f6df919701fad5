package kz.zholdama.labourmarket.sending;

import java.time.Instant;
import java.time.LocalDate;
import kz.zholdama.labourmarket.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * The first message of a case that was not settled, as what happened had it.
 *
 * @param tries before
 * @param at    when it happened
 */
record MessageToTell(
        long id, long applicationId, String centre, MessageKind kind, Instant at, int tries, Result result) {

    /** What came of the case until then; nothing of it with the application itself. */
    record Result(
            @Nullable String number,
            @Nullable LocalDate on,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String standing) {

        static final Result NONE = new Result(null, null, null, null, null);
    }
}
