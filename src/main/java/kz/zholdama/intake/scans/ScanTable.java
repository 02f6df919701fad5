package kz.zholdama.intake.scans;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.intake.drafts.StoredDraft;
import kz.zholdama.intake.moving.MovedAlong;
import kz.zholdama.platform.scans.ScanFormat;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of scans. Whatever lists them never reads the bytes. Those of a draft go with it. */
@Repository
class ScanTable implements MovedAlong {

    private static final String SELECT = """
            select id, draft_id, application_id, centre_id, document, format, size, added_at, added_by_id, added_by_name,
                added_by_position
            from document_scan where\s""";

    private final JdbcClient database;

    ScanTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void moveAlong(long applicationId, long toCentre) {
        database.sql("update document_scan set centre_id = ? where application_id = ?")
                .params(toCentre, applicationId)
                .update();
    }

    @Override
    public void draftMoved(long draftId, long toCentre) {
        database.sql("update document_scan set centre_id = ? where draft_id = ?")
                .params(toCentre, draftId)
                .update();
    }

    /** @param draftId null once it belongs to an application */
    record Row(Scan scan, @Nullable Long draftId, @Nullable Long applicationId, long centreId) {}

    long insert(
            StoredDraft draft,
            DocumentType document,
            ScanFormat format,
            byte[] content,
            byte[] sha256,
            Actor by,
            Instant at) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                insert into document_scan (draft_id, centre_id, document, format, size, sha256, content, added_at, added_by_id,
                    added_by_name, added_by_position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.id(),
                        draft.centreId(),
                        document.name(),
                        format.name(),
                        content.length,
                        sha256,
                        content,
                        utc(at),
                        by.staffId(),
                        by.name(),
                        by.position())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey(), "the table numbers its rows")
                .longValue();
    }

    Optional<Row> find(long id) {
        return database.sql(SELECT + "id = ?").param(id).query(ScanTable::row).optional();
    }

    Optional<byte[]> content(long id) {
        return database.sql("select content from document_scan where id = ?")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    List<Scan> ofDraft(long draftId) {
        return database.sql(SELECT + "draft_id = ? order by id").param(draftId).query(ScanTable::row).list().stream()
                .map(Row::scan)
                .toList();
    }

    List<Scan> ofApplication(long applicationId) {
        return database
                .sql(SELECT + "application_id = ? order by id")
                .param(applicationId)
                .query(ScanTable::row)
                .list()
                .stream()
                .map(Row::scan)
                .toList();
    }

    List<Long> idsOfApplicant(long applicantId) {
        return database.sql("""
                        select scan.id from document_scan scan join application on application.id = scan.application_id
                        where application.applicant_id = ?""")
                .param(applicantId)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    boolean has(long draftId, DocumentType document, byte[] sha256) {
        return database.sql("select count(*) from document_scan where draft_id = ? and document = ? and sha256 = ?")
                        .params(draftId, document.name(), sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void delete(long id) {
        database.sql("delete from document_scan where id = ?").param(id).update();
    }

    /** Hands the scans of these documents on from a draft to what became of it. */
    List<Scan> handOn(long draftId, long applicationId, Collection<DocumentType> documents) {
        var going = ofDraft(draftId).stream()
                .filter(scan -> documents.contains(scan.document()))
                .toList();
        going.forEach(scan -> database.sql("update document_scan set draft_id = null, application_id = ? where id = ?")
                .params(applicationId, scan.id())
                .update());
        return going;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var scan = new Scan(
                row.getLong("id"),
                new DocumentType(row.getString("document")),
                ScanFormat.valueOf(row.getString("format")),
                row.getInt("size"),
                instant(row, "added_at"),
                new Actor(
                        row.getLong("added_by_id"),
                        row.getString("added_by_name"),
                        row.getString("added_by_position")));
        return new Row(
                scan,
                row.getObject("draft_id", Long.class),
                row.getObject("application_id", Long.class),
                row.getLong("centre_id"));
    }
}
