package kz.zholdama.decision.desk;

import java.time.LocalDate;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * What a document gets only when it is signed.
 *
 * @param number null in a preview
 * @param mark   null in a preview
 */
public record Imprint(
        @Nullable String number,
        LocalDate issuedOn,
        Signatory signatory,
        @Nullable DocumentMark mark) {

    /** The same document before it has a number. */
    static Imprint preview(LocalDate day, Signatory signatory) {
        return new Imprint(null, day, signatory, null);
    }

    @Override
    public String toString() {
        return "Imprint[hidden]";
    }
}
