package kz.zholdama.signing;

import static kz.zholdama.platform.Utc.utc;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kz.zholdama.platform.Sha256;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of keys. Keys are revoked, never deleted: their signatures stay checkable. */
@Repository
class KeyRecords implements IssuedCertificates {

    private final JdbcClient database;

    KeyRecords(JdbcClient database) {
        this.database = database;
    }

    /** A key in use. */
    static final class StoredKey {

        private final long id;
        private final byte[] file;
        private final X509Certificate certificate;
        private final boolean rests;

        StoredKey(long id, byte[] file, X509Certificate certificate, boolean rests) {
            this.id = id;
            this.file = file;
            this.certificate = certificate;
            this.rests = rests;
        }

        long id() {
            return id;
        }

        byte[] file() {
            return file;
        }

        X509Certificate certificate() {
            return certificate;
        }

        boolean rests() {
            return rests;
        }
    }

    Optional<StoredKey> inUse(long staffId) {
        return database.sql(
                        "select id, keystore, certificate, rests_since is not null from signing_key where in_use_by = ?")
                .param(staffId)
                .query(KeyRecords::key)
                .optional();
    }

    void insert(long staffId, byte[] file, X509Certificate certificate, Actor by, Instant at)
            throws CertificateEncodingException {
        database.sql("""
                insert into signing_key (staff_id, keystore, certificate, certificate_sha256, serial, valid_from, valid_to,
                    issued_at, issued_by_id, issued_by_name, issued_by_position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        staffId,
                        file,
                        certificate.getEncoded(),
                        sha256(certificate),
                        Certificates.serial(certificate),
                        utc(certificate.getNotBefore().toInstant()),
                        utc(certificate.getNotAfter().toInstant()),
                        utc(at),
                        by.staffId(),
                        by.name(),
                        by.position())
                .update();
    }

    /** @return whether there was one in use */
    boolean revoke(long staffId, Instant at) {
        return database.sql("update signing_key set revoked_at = ? where in_use_by = ?")
                        .params(utc(at), staffId)
                        .update()
                > 0;
    }

    /** @param since null to let it sign again */
    void letRest(long staffId, @Nullable Instant since) {
        database.sql("update signing_key set rests_since = ? where in_use_by = ?")
                .params(Arrays.asList(since == null ? null : utc(since), staffId))
                .update();
    }

    @Override
    public boolean isGood(X509Certificate certificate, Instant at) throws CertificateEncodingException {
        return database.sql("""
                select count(*) from signing_key where certificate_sha256 = ? and (revoked_at is null or revoked_at > ?)""")
                        .params(sha256(certificate), utc(at))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static StoredKey key(ResultSet row, int number) throws SQLException {
        try {
            var certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(row.getBytes(3)));
            return new StoredKey(row.getLong(1), row.getBytes(2), certificate, row.getBoolean(4));
        } catch (CertificateException e) {
            throw new IllegalStateException("A stored certificate cannot be read", e);
        }
    }

    private static byte[] sha256(X509Certificate certificate) throws CertificateEncodingException {
        return Sha256.of(certificate.getEncoded());
    }
}
