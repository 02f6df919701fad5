package kz.zholdama.measure.subsidised;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import kz.zholdama.eligibility.EducationLevel;
import org.jspecify.annotations.Nullable;

/** What a registered application says of a graduation. Rows are only added: nobody waits for, or overwrites, a colleague. */
@Entity
class StatedEducation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column
    private long centreId;

    @Column
    private long applicantId;

    @Column
    private String institution;

    @Column
    private String speciality;

    @Column
    @Enumerated(EnumType.STRING)
    private EducationLevel level;

    @SuppressWarnings("NullAway.Init")
    protected StatedEducation() {}

    StatedEducation(long centreId, long applicantId, String institution, String speciality, EducationLevel level) {
        this.centreId = centreId;
        this.applicantId = applicantId;
        this.institution = institution;
        this.speciality = speciality;
        this.level = level;
    }
}
