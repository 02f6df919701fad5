package kz.zholdama.intake.scans;

import java.util.Collection;
import kz.zholdama.journal.PersonRecords;
import kz.zholdama.journal.Subject;
import org.springframework.stereotype.Component;

/** Tells the journal whose scans are whose. */
@Component
class ScansForJournal implements PersonRecords {

    private final ScanTable table;

    ScansForJournal(ScanTable table) {
        this.table = table;
    }

    @Override
    public Collection<Subject> recordsOf(long applicantId) {
        return table.idsOfApplicant(applicantId).stream()
                .map(id -> Subject.of("scan", id))
                .toList();
    }
}
