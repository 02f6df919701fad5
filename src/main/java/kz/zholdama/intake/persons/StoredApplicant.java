package kz.zholdama.intake.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.intake.KnownApplicant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person in the table of applicants: one row an ИИН, kept up to date by his latest application. */
@Entity
@Table(name = "applicant")
public class StoredApplicant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column
    private String iin;

    @Column
    private String lastName;

    @Column
    private String firstName;

    @Column
    private String patronymic;

    @Column
    private LocalDate birthDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private ApplicantDetails details;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredApplicant() {}

    StoredApplicant(ApplicantDetails details, Instant at) {
        iin = details.iin().value();
        update(details, at);
    }

    final void update(ApplicantDetails latest, Instant at) {
        lastName = latest.name().last();
        firstName = latest.name().first();
        patronymic = latest.name().patronymic();
        birthDate = latest.birthDate();
        details = latest;
        changedAt = at;
    }

    Long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }

    KnownApplicant known() {
        return new KnownApplicant(id(), details, changedAt);
    }
}
