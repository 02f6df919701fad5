package kz.zholdama.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finished document on its way into the archive.
 *
 * @param number   null for a kind without numbers
 * @param code     the code printed on it
 * @param issuedOn day printed on it
 */
public record NewDocument(
        DocumentKind kind,
        @Nullable String number,
        long applicationId,
        long centreId,
        VerificationCode code,
        boolean signed,
        LocalDate issuedOn) {

    public NewDocument {
        if (kind.isNumbered() != (number != null)) {
            throw new IllegalArgumentException(kind + " with number " + number);
        }
    }

    @Override
    public String toString() {
        return "NewDocument[" + kind + ", " + number + "]";
    }
}
