package kz.zholdama.directory.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.tables.TableFormat;
import kz.zholdama.platform.text.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes directories into files: what a list shows, with headings that the import reads again. */
@Service
public class Exports {

    private final Map<String, RecordExport<?>> byType;
    private final Texts texts;
    private final Journal journal;
    private final CurrentStaff staff;

    Exports(List<RecordExport<?>> all, Texts texts, Journal journal, CurrentStaff staff) {
        this.texts = texts;
        this.journal = journal;
        this.staff = staff;
        byType = all.stream().collect(Collectors.toMap(RecordExport::type, Function.identity()));
    }

    /**
     * @param type     settlement, employer, organisation, or contract for the contracts of the employers that the list shows
     * @param shown    what the list shows; its page does not matter
     * @param language of the headings
     */
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'ADMINISTRATOR', 'AUDITOR')")
    public void write(String type, ListRequest shown, TableFormat format, Locale language, OutputStream out)
            throws IOException {
        var export = Optional.ofNullable(byType.get(type)).orElseThrow(() -> new IllegalArgumentException(type));
        var title = texts.text("directory." + type + ".title", language);
        journal.exported(Subject.list(type), staff.get().centreId());
        try (var table = format.writer(out, title)) {
            export.write(shown, language, table);
        }
    }
}
