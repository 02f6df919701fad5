package kz.zholdama.staff.acting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.zholdama.platform.security.ActingAs;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;

/** A term in its table. What it rests on never changes; it may be ended early. */
@Entity
@Table(name = "acting_director")
class StoredTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long staffId;
    private long centreId;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String basisKind;
    private String basisKindKk;
    private String basisNumber;
    private LocalDate basisDay;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "entered_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "entered_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "entered_by_position"))
    @SuppressWarnings("unused") // kept for whoever asks the table; the journal tells it too
    private Actor enteredBy;

    @Column
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredTerm() {}

    StoredTerm(long staffId, long centreId, NewTerm term, Actor by, Instant at) {
        this.staffId = staffId;
        this.centreId = centreId;
        fromDay = term.from();
        toDay = term.to();
        basisKind = term.kind().strip();
        basisKindKk = term.kindKk().strip();
        basisNumber = term.number().strip();
        basisDay = term.on();
        enteredBy = by;
        enteredAt = at;
    }

    /** From today on it is over. */
    ActingHappening.Ended end(LocalDate on) {
        toDay = on.minusDays(1);
        return new ActingHappening.Ended(staffId, centreId, id(), toDay);
    }

    boolean isOver(LocalDate on) {
        return value().isOver(on);
    }

    ActingHappening.Entered entered() {
        return new ActingHappening.Entered(staffId, centreId, id(), fromDay, toDay, basis().russian());
    }

    ActingTerm value() {
        return new ActingTerm(id(), staffId, fromDay, toDay, basis());
    }

    ActingAs acting() {
        return new ActingAs(id(), basis());
    }

    private TwoNames basis() {
        var day = Dates.day(basisDay);
        return new TwoNames(
                basisKind + " № " + basisNumber + " от " + day, day + " № " + basisNumber + " " + basisKindKk);
    }

    private long id() {
        return Objects.requireNonNull(id, "known once it is stored");
    }
}
