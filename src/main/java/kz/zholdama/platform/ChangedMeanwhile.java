package kz.zholdama.platform;

import static kz.zholdama.platform.Argument.named;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A colleague changed what was opened here; nothing was saved and nothing typed is lost. */
public final class ChangedMeanwhile extends UserFacingException {

    public ChangedMeanwhile() {
        super("error.changed-meanwhile");
    }

    /** Where nobody else may change it: the same person went on with it in another window. */
    public ChangedMeanwhile(Instant at) {
        super("error.changed-in-another-window", named("at", at));
    }

    /** @param byName null where nobody left his name */
    public ChangedMeanwhile(@Nullable String byName, @Nullable Instant at) {
        super(
                byName == null || at == null ? "error.changed-meanwhile" : "error.changed-meanwhile-by",
                byName == null || at == null ? new Argument[0] : new Argument[] {named("by", byName), named("at", at)});
    }
}
