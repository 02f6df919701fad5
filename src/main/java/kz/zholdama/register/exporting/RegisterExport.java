package kz.zholdama.register.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.tables.TableFormat;
import kz.zholdama.register.Register;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.columns.RegisterColumn;
import kz.zholdama.register.columns.RegisterWords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Writes all lines that a question to the register leaves, page by page: it takes the memory of a page, and no transaction lasts
 * longer. What changes meanwhile may stand in the file as it was or as it is. That it was written is journalled.
 */
@Service
public class RegisterExport {

    /** As many rows as a sheet holds, its heading aside. */
    public static final int MOST = 1_048_575;

    private static final int PAGE = 1000;

    private final Register register;
    private final Journal journal;
    private final CurrentStaff staff;

    RegisterExport(Register register, Journal journal, CurrentStaff staff) {
        this.register = register;
        this.journal = journal;
        this.staff = staff;
    }

    /** Is told how far it is, and says whether to go on. */
    @FunctionalInterface
    public interface Watcher {

        /** @return whether somebody still waits for it */
        boolean wrote(int rows);
    }

    /**
     * @param title of the sheet
     * @return whether all lines were written; false when there are more than {@link #MOST}
     * @throws CancellationException when nobody waits for it any more
     */
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public boolean write(
            RegisterQuery query,
            List<RegisterColumn> columns,
            RegisterWords words,
            String title,
            TableFormat format,
            OutputStream out,
            Watcher watcher)
            throws IOException {
        journal.exported(Subject.list("register"), staff.get().centreId());
        try (var table = format.writer(out, title)) {
            table.row(columns.stream().map(words::heading).toList());
            var written = 0;
            for (var slice = register.page(query, Page.at(0, PAGE));
                    !slice.rows().isEmpty();
                    slice = register.page(query, Page.after(slice.keys().getLast(), PAGE))) {
                for (var line : slice.rows()) {
                    if (written++ == MOST) {
                        return false;
                    }
                    table.row(columns.stream()
                            .map(column -> column.text(line, words))
                            .toList());
                }
                if (!watcher.wrote(written)) {
                    throw new CancellationException("Nobody waits for the file");
                }
            }
        }
        return true;
    }
}
