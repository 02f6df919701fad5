package kz.zholdama.directory.records;

import java.time.Instant;
import kz.zholdama.platform.UserFacingException;
import org.jspecify.annotations.Nullable;

/** A colleague changed the record after it was opened here; nothing was saved and nothing typed is lost. */
public class ChangedMeanwhile extends UserFacingException {

    public ChangedMeanwhile(@Nullable String byName, @Nullable Instant at) {
        super(
                byName == null ? "directory.error.changed-meanwhile" : "directory.error.changed-meanwhile-by",
                byName == null || at == null ? new Object[0] : new Object[] {byName, at});
    }
}
