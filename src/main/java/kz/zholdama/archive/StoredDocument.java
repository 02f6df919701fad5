package kz.zholdama.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What the archive knows of a document; its bytes are asked for apart.
 *
 * @param centreId             that issued it, and whose number it has
 * @param caseCentreId         that goes on with its case now, and alone reads it
 * @param signedBeside         its signature is in a file of its own, kept beside it
 * @param sha256               hexadecimal
 * @param createdBy           empty for the system itself
 * @param annulledAt           null while it is in force
 * @param annulledByDocumentId the act that annulled it, null while it is in force
 */
public record StoredDocument(
        long id,
        DocumentKind kind,
        Optional<String> number,
        long applicationId,
        long centreId,
        long caseCentreId,
        VerificationCode code,
        boolean signed,
        boolean signedBeside,
        LocalDate issuedOn,
        int size,
        String sha256,
        Instant createdAt,
        Optional<Actor> createdBy,
        @Nullable Instant annulledAt,
        @Nullable Long annulledByDocumentId) {

    public boolean isAnnulled() {
        return annulledAt != null;
    }

    @Override
    public String toString() {
        return "StoredDocument[" + id + ", " + kind + "]";
    }
}
