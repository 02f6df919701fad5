package kz.zholdama.archive;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.instantOrNull;
import static kz.zholdama.platform.Utc.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.platform.database.RowLock;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of documents. Whatever lists it never reads the bytes. */
@Repository
class Documents {

    private static final String SELECT = """
            select id, kind, number, application_id, centre_id, code, signed, issued_on, size, sha256, created_at,
                created_by_id, created_by_name, created_by_position, annulled_at, annulled_by_document_id,
                detached_signature is not null signed_beside,
                ifnull((select one.centre_id from application one where one.id = application_id), centre_id) case_centre_id
            from stored_document where\s""";

    private final JdbcClient database;

    Documents(JdbcClient database) {
        this.database = database;
    }

    long insert(
            NewDocument document,
            byte[] content,
            byte @Nullable [] signature,
            byte[] sha256,
            Optional<Actor> by,
            Instant at) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                insert into stored_document (kind, number, application_id, centre_id, code, signed, issued_on, size, sha256,
                    content, detached_signature, created_at, created_by_id, created_by_name, created_by_position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        document.kind().name(),
                        document.number(),
                        document.applicationId(),
                        document.centreId(),
                        document.code().value(),
                        document.signed(),
                        document.issuedOn(),
                        content.length,
                        sha256,
                        content,
                        signature,
                        utc(at),
                        by.map(Actor::staffId).orElse(null),
                        by.map(Actor::name).orElse("system"),
                        by.map(Actor::position).orElse("")))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey(), "the database gives every document an id")
                .longValue();
    }

    Optional<StoredDocument> find(long id) {
        return database.sql(SELECT + "id = ?")
                .param(id)
                .query(Documents::document)
                .optional();
    }

    Optional<StoredDocument> find(VerificationCode code) {
        return database.sql(SELECT + "code = ?")
                .param(code.value())
                .query(Documents::document)
                .optional();
    }

    Optional<StoredDocument> findByNumber(String number) {
        return database.sql(SELECT + "number = ?")
                .param(number)
                .query(Documents::document)
                .optional();
    }

    /** Waits for whoever is storing it. */
    static Optional<StoredDocument> settled(JdbcClient own, VerificationCode code) {
        return own.sql(SELECT + "code = ?" + RowLock.BRIEFLY)
                .param(code.value())
                .query(Documents::document)
                .optional();
    }

    Optional<StoredDocument> findByHash(byte[] sha256) {
        return database.sql(SELECT + "sha256 = ? order by id limit 1")
                .param(sha256)
                .query(Documents::document)
                .optional();
    }

    List<StoredDocument> ofApplication(long applicationId) {
        return database.sql(SELECT + "application_id = ? order by id")
                .param(applicationId)
                .query(Documents::document)
                .list();
    }

    byte[] content(long id) {
        return database.sql("select content from stored_document where id = ?")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    byte @Nullable [] signature(long id) {
        return database.sql("select detached_signature from stored_document where id = ?")
                .param(id)
                .query((row, _) -> Optional.ofNullable(row.getBytes(1)))
                .single()
                .orElse(null);
    }

    boolean annul(long id, long byActId, Instant at) {
        return database.sql("""
                update stored_document set annulled_at = ?, annulled_by_document_id = ?
                 where id = ? and annulled_at is null""").params(utc(at), byActId, id).update() == 1;
    }

    private static StoredDocument document(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                row.getLong("id"),
                DocumentKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("number")),
                row.getLong("application_id"),
                row.getLong("centre_id"),
                row.getLong("case_centre_id"),
                new VerificationCode(row.getString("code")),
                row.getBoolean("signed"),
                row.getBoolean("signed_beside"),
                row.getObject("issued_on", LocalDate.class),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                instant(row, "created_at"),
                createdBy(row),
                instantOrNull(row, "annulled_at"),
                row.getObject("annulled_by_document_id", Long.class));
    }

    private static Optional<Actor> createdBy(ResultSet row) throws SQLException {
        var staffId = row.getObject("created_by_id", Long.class);
        return staffId == null
                ? Optional.empty()
                : Optional.of(
                        new Actor(staffId, row.getString("created_by_name"), row.getString("created_by_position")));
    }
}
