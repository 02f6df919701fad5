package kz.zholdama.directory.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file that was taken in, to which the records that it brought refer; the rest is told by the journal. */
@Entity
@Immutable
@Table(name = "directory_import")
class ImportedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Column
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ImportedFile() {}

    ImportedFile(String sha256, Instant at) {
        this.sha256 = sha256;
        this.at = at;
    }

    long id() {
        return Objects.requireNonNull(id, "the table counts");
    }
}
