package kz.zholdama.archive;

import java.time.LocalDate;

/**
 * A finished document on its way into the archive.
 *
 * @param number   null for a kind without numbers
 * @param content  the PDF as it is printed, sent and verified from then on
 * @param code     the code printed on it
 * @param issuedOn day printed on it
 */
public record NewDocument(
        DocumentKind kind,
        String number,
        long applicationId,
        long centreId,
        byte[] content,
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
