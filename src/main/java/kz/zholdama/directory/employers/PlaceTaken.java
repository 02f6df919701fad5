package kz.zholdama.directory.employers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One place of a contract, held by one application. An application holds at most one. */
@Entity
@Table(name = "place_taken")
class PlaceTaken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contractId;
    private long applicationId;

    @Column(name = "starts_on")
    private LocalDate from;

    protected PlaceTaken() {}

    PlaceTaken(long contractId, long applicationId, LocalDate from) {
        this.contractId = contractId;
        this.applicationId = applicationId;
        this.from = from;
    }

    void startOn(LocalDate day) {
        from = day;
    }

    long contractId() {
        return contractId;
    }

    @Override
    public String toString() {
        return "PlaceTaken[application " + applicationId + ", contract " + contractId + "]";
    }
}
