package kz.zholdama.register.printing;

import static kz.zholdama.platform.Argument.named;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import kz.zholdama.forms.PdfForms;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.register.Register;
import kz.zholdama.register.RegisterLine;
import kz.zholdama.register.columns.RegisterWords;
import kz.zholdama.register.exporting.RegisterExport.Watcher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Prints the journal of registered applications (журнал регистрации заявлений) part by part: it takes the memory of a part. Each
 * begins on a page of its own. That it was printed is journalled, as an export is.
 */
@Service
@PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
public class PrintedJournal {

    /** Some twelve hundred pages; whoever needs more prints a shorter period at a time. */
    public static final int MOST = 20_000;

    private static final int PART = 400;

    private final Register register;
    private final JournalDetails details;
    private final PdfForms forms;
    private final Journal journal;
    private final CurrentStaff staff;

    PrintedJournal(Register register, JournalDetails details, PdfForms forms, Journal journal, CurrentStaff staff) {
        this.register = register;
        this.details = details;
        this.forms = forms;
        this.journal = journal;
        this.staff = staff;
    }

    /**
     * @throws InvalidInput when the period is none, or longer than {@link #MOST} lines; nothing is printed
     * @throws org.springframework.security.access.AccessDeniedException when a centre outside the scope is asked for
     */
    public void requireFits(JournalPeriod period) {
        if (period.to().isBefore(period.from())) {
            throw new InvalidInput("to", "register.journal.error.period");
        }
        if (!register.page(period.query(), Page.at(MOST, 1)).rows().isEmpty()) {
            throw new InvalidInput("to", "register.journal.error.too-long", named("most", MOST));
        }
    }

    /**
     * Throws like {@link #requireFits}.
     *
     * @param words in the language of who prints it, who is named on it
     * @throws CancellationException when nobody waits for it any more
     */
    public void write(JournalPeriod asked, RegisterWords words, OutputStream out, Watcher watcher) throws IOException {
        var period = new JournalPeriod(staff.get().scope(asked.centreId()), asked.from(), asked.to());
        requireFits(period);
        journal.exported(Subject.list("register-journal"), staff.get().centreId());
        var said = new JournalWords(words);
        try (var pages = new JoinedPages()) {
            var written = 0;
            var slice = register.page(period.query(), Page.at(0, PART));
            do {
                pages.add(forms.part(part(period, said, slice.rows(), written)));
                written += slice.rows().size();
                if (!watcher.wrote(written)) {
                    throw new CancellationException("Nobody waits for the journal");
                }
                slice = written < PART
                        ? slice
                        : register.page(period.query(), Page.after(slice.keys().getLast(), PART));
            } while (written >= PART && !slice.rows().isEmpty());
            pages.write(said.title(), said.foot(period), said::page, out);
        }
    }

    private JournalPart part(JournalPeriod period, JournalWords words, List<RegisterLine> rows, int before) {
        var more = details.of(rows.stream().map(RegisterLine::applicationId).toList());
        var lines = new ArrayList<List<String>>();
        for (var row : rows) {
            lines.add(
                    words.line(before + lines.size() + 1, row, Objects.requireNonNull(more.get(row.applicationId()))));
        }
        return new JournalPart(
                words.title(),
                before == 0 ? words.heading(period, staff.actor()) : List.of(),
                words.columns(),
                lines,
                words.words().now().toLocalDate());
    }
}
