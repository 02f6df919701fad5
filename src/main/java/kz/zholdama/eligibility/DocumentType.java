package kz.zholdama.eligibility;

import java.util.Comparator;
import java.util.List;

/**
 * A document that may be asked for beside the application itself. Which ones are, an edition says; those of A2.8 are named here.
 * The name is stored and never changes.
 */
public record DocumentType(String name) implements Comparable<DocumentType> {

    public static final DocumentType IDENTITY_DOCUMENT = new DocumentType("IDENTITY_DOCUMENT");
    public static final DocumentType EMPLOYMENT_RECORD = new DocumentType("EMPLOYMENT_RECORD");
    public static final DocumentType EDUCATION_DOCUMENT = new DocumentType("EDUCATION_DOCUMENT");
    public static final DocumentType HEALTH_CERTIFICATE = new DocumentType("HEALTH_CERTIFICATE");
    public static final DocumentType PARENTAL_CONSENT = new DocumentType("PARENTAL_CONSENT");

    /** Those of A2.8, in its order. */
    public static final List<DocumentType> OF_THE_ORDER =
            List.of(IDENTITY_DOCUMENT, EMPLOYMENT_RECORD, EDUCATION_DOCUMENT, HEALTH_CERTIFICATE, PARENTAL_CONSENT);

    private static final Comparator<DocumentType> ORDER =
            Comparator.<DocumentType>comparingInt(DocumentType::rank).thenComparing(DocumentType::name);

    /** Whether a copy of it may be kept (law on personal data, art. 7). */
    public boolean mayBeCopied() {
        return !equals(IDENTITY_DOCUMENT);
    }

    /** In the order of A2.8, further ones behind by their names. */
    @Override
    public int compareTo(DocumentType other) {
        return ORDER.compare(this, other);
    }

    private int rank() {
        var rank = OF_THE_ORDER.indexOf(this);
        return rank < 0 ? OF_THE_ORDER.size() : rank;
    }

    @Override
    public String toString() {
        return name;
    }
}
