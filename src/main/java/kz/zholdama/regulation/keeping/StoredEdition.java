package kz.zholdama.regulation.keeping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.security.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An edition in its table: entered and withdrawn, never changed. */
@Entity
@Immutable
@Table(name = "rule_edition")
class StoredEdition {

    @Id
    private LocalDate effectiveFrom;

    @Column
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "parameters")
    private RuleEdition edition;

    /** Null in what was entered before reasons were asked. */
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "entered_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "entered_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "entered_by_position"))
    private Actor enteredBy;

    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredEdition() {}

    StoredEdition(RuleEdition edition, String reason, Actor by, Instant at) {
        this.effectiveFrom = edition.effectiveFrom();
        this.name = edition.name();
        this.edition = edition;
        this.reason = reason;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    RuleEdition edition() {
        return edition;
    }

    EnteredEdition entered() {
        return new EnteredEdition(edition, reason, enteredBy.name(), enteredAt);
    }
}
