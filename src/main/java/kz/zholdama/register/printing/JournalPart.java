package kz.zholdama.register.printing;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.MayBeMissing;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of the journal, as they are printed.
 *
 * @param heading of the first part only: centre, period, who printed it and when
 * @param lines   a text for each column; empty where a journal has nothing to say yet
 */
public record JournalPart(
        String title,
        @MayBeMissing List<String> heading,
        List<Column> columns,
        @MayBeMissing List<List<String>> lines,
        LocalDate issuedOn)
        implements Form {

    public JournalPart {
        heading = List.copyOf(heading);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * Of the table.
     *
     * @param kind its class in the style sheet, which says how wide it is
     */
    public record Column(String kind, String heading) {}

    @Override
    public @Nullable DocumentMark mark() {
        return null;
    }

    @Override
    public String template() {
        return "register-journal";
    }

    @Override
    public boolean shrinks() {
        return false;
    }

    @Override
    public String toString() {
        return "JournalPart[hidden]";
    }
}
