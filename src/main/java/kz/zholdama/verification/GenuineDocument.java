package kz.zholdama.verification;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.text.TwoNames;
import kz.zholdama.signing.browser.ProvedSignature;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a document that was issued here.
 *
 * @param number    empty for a kind without numbers
 * @param initials  of the applicant; empty when his case is gone
 * @param signatory who signed it, as the paper says it; empty when it bears no signature
 * @param national  how its national signature stands; empty for one that bears the centre's own, or none
 * @param annulled  the day on which it was annulled, null while it is in force
 */
record GenuineDocument(
        DocumentKind kind,
        Optional<String> number,
        LocalDate issuedOn,
        TwoNames centre,
        Optional<String> initials,
        Optional<Actor> signatory,
        Optional<ProvedSignature> national,
        Finding state,
        @Nullable LocalDate annulled) {

    @Override
    public String toString() {
        return "GenuineDocument[" + kind + ", " + state + "]";
    }
}
