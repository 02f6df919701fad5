package kz.zholdama.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The act that annuls a signed document: what is signed is never edited, only annulled by a new signed act.
 *
 * @param number         null only in a preview
 * @param annulledTitle  kind of the annulled document in the nominative, e.g. "Направление на переселение"
 * @param reason         why, in sentences
 * @param appealText     how and by when to appeal (APPC art. 80); a setting
 */
public record AnnulmentForm(
        @MayBeMissing(onlyInPreview = true) @Nullable String number,
        LocalDate issuedOn,
        String centreName,
        String annulledTitle,
        String annulledNumber,
        LocalDate annulledDate,
        String applicantName,
        String reason,
        String appealText,
        Signatory signatory,
        @MayBeMissing @Nullable DocumentMark mark)
        implements Form {

    @Override
    public String template() {
        return "annulment";
    }

    @Override
    public boolean shrinks() {
        return false;
    }

    @Override
    public String toString() {
        return "AnnulmentForm[hidden]";
    }
}
