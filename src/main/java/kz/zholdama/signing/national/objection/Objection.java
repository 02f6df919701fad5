package kz.zholdama.signing.national.objection;

import java.time.Instant;
import kz.zholdama.signing.national.Refusal;
import org.jspecify.annotations.Nullable;

/** Why the signature is refused. Expected, so it knows no stack; and it carries nothing of what was read. */
public final class Objection extends Exception {

    private final Refusal reason;
    private final @Nullable Instant since;

    private Objection(Refusal reason, @Nullable Instant since) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.since = since;
    }

    public static Objection to(Refusal reason) {
        return new Objection(reason, null);
    }

    public static Objection revoked(Instant since) {
        return new Objection(Refusal.REVOKED, since);
    }

    public Refusal reason() {
        return reason;
    }

    public @Nullable Instant since() {
        return since;
    }
}
