package kz.zholdama.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import kz.zholdama.calendar.Channel;
import kz.zholdama.eligibility.Measure;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the register in its table, for questions only: it is never loaded, as records of two kinds may share a number. */
@Entity
@Immutable
@Table(name = "register_entry")
public class RegisterEntry {

    @Id
    private long recordId;

    @Enumerated(EnumType.STRING)
    @Column
    private EntryKind kind;

    @Column
    private long applicationId;

    @Column
    private @Nullable Long documentId;

    @Column
    private long centreId;

    @Column
    private Instant at;

    @Column
    private @Nullable String number;

    @Column(insertable = false, updatable = false)
    private @Nullable Integer numberEnd;

    @Column
    private Measure measure;

    @Column
    private String status;

    @Enumerated(EnumType.STRING)
    @Column
    private Channel channel;

    @Column
    private long applicantId;

    @Column
    private String applicantName;

    @Column
    private String searchWords;

    @Column
    private long staffId;

    @Column
    private String staffName;

    @Column
    private @Nullable Long employerId;

    @Column
    private @Nullable String hostName;

    /** Of a refusal: their names, as a line shows them. */
    @Column
    private String grounds;

    /**
     * The same, each by itself. What of the line is repeated there is said to be the same, so that the database may look for it,
     * and keep the order, in the index of a ground.
     */
    @ElementCollection
    @CollectionTable(
            name = "register_ground",
            joinColumns = {
                @JoinColumn(name = "document_id", referencedColumnName = "recordId"),
                @JoinColumn(name = "centre_id", referencedColumnName = "centreId"),
                @JoinColumn(name = "at", referencedColumnName = "at"),
                @JoinColumn(name = "measure", referencedColumnName = "measure"),
                @JoinColumn(name = "status", referencedColumnName = "status"),
                @JoinColumn(name = "channel", referencedColumnName = "channel"),
                @JoinColumn(name = "late", referencedColumnName = "late"),
                @JoinColumn(name = "staff_id", referencedColumnName = "staffId")
            })
    @Column(name = "ground")
    private Set<String> groundNames;

    @Column
    private @Nullable LocalDateTime dueAt;

    @Column
    private @Nullable LocalDateTime openDue;

    @Column
    private boolean late;

    @Column
    private @Nullable Integer minutes;

    @Column
    private @Nullable LocalDate slipReceivedOn;

    @SuppressWarnings("NullAway.Init")
    protected RegisterEntry() {}
}
