package kz.zholdama.decision;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stood at a moment of before: what was filed, the sheet, and the last assessment that was kept until then.
 *
 * @param file       with an assessment of today where {@code isAssessed} is false, which nobody should be shown
 * @param isAssessed an assessment had been kept by then
 * @param knownSince null when the sheet of that moment is known; otherwise the moment from which on it is
 * @param signed     what was signed at that moment
 * @param signer     who signed it
 */
public record PastCase(
        CaseFile file,
        Instant moment,
        boolean isAssessed,
        @Nullable Instant knownSince,
        Optional<StoredDocument> signed,
        Optional<Actor> signer) {

    @Override
    public String toString() {
        return "PastCase[" + file.id() + "]";
    }
}
