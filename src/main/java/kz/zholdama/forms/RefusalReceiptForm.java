package kz.zholdama.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Annex 3: the receipt of a refused acceptance, printed in two copies.
 *
 * @param centreName full name of the career centre
 * @param documents  the missing and expired papers, one text each, without numbers or closing punctuation
 */
public record RefusalReceiptForm(
        String centreName,
        List<String> documents,
        String directorName,
        String executorName,
        String applicantName,
        LocalDate issuedOn,
        @MayBeMissing @Nullable DocumentMark mark)
        implements Form {

    public RefusalReceiptForm {
        documents = List.copyOf(documents);
    }

    @Override
    public String template() {
        return "annex-3";
    }

    @Override
    public int copies() {
        return 2;
    }

    @Override
    public String toString() {
        return "RefusalReceiptForm[hidden]";
    }
}
