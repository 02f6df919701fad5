package kz.zholdama.intake.persons;

import static kz.zholdama.platform.Utc.utc;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.intake.KnownApplicant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The persons who have applied, at whatever centre. */
@Component
public class Applicants {

    private final StoredApplicants applicants;
    private final JdbcClient database;
    private final ApplicantDetailsColumn column;

    Applicants(StoredApplicants applicants, JdbcClient database, ApplicantDetailsColumn column) {
        this.applicants = applicants;
        this.database = database;
        this.column = column;
    }

    public Optional<KnownApplicant> find(long id) {
        return applicants.findById(id).map(StoredApplicant::known);
    }

    public Optional<KnownApplicant> find(String iin) {
        return applicants.findByIin(iin).map(StoredApplicant::known);
    }

    /**
     * Writes down what a person states of himself as he files. His row is locked until the transaction ends: whoever files
     * for the same person at the same moment waits here.
     *
     * @return the person's id
     */
    public long file(ApplicantDetails details, Instant at) {
        var iin = details.iin().value();
        var known = applicants.findLockedByIin(iin);
        if (known.isEmpty()) {
            database.sql("""
                            insert into applicant (version, iin, last_name, first_name, patronymic, details, changed_at)
                            values (0, :iin, :last, :first, :patronymic, :details, :at)
                            on duplicate key update changed_at = changed_at""") // an exclusive lock at once: no deadlock
                    .param("iin", iin)
                    .param("last", details.name().last())
                    .param("first", details.name().first())
                    .param("patronymic", details.name().patronymic())
                    .param("details", column.written(details))
                    .param("at", utc(at))
                    .update();
            known = applicants.findLockedByIin(iin);
        }
        var applicant = known.orElseThrow();
        applicant.update(details, at);
        return applicant.id();
    }
}
