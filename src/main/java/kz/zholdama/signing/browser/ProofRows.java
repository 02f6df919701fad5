package kz.zholdama.signing.browser;

import static kz.zholdama.platform.Utc.instant;
import static kz.zholdama.platform.Utc.utc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.person.Bin;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Bytes;
import kz.zholdama.platform.Sha256;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.NationalRole;
import kz.zholdama.signing.national.RevocationProof;
import kz.zholdama.signing.national.TimeStamp;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of proofs. What many signatures share, a chain, an answer, a list of megabytes, is kept once by its digest. */
@Repository
class ProofRows {

    private static final String FIND = """
            select p.*, c.content chain_content, a.content answer_content, d.content delta_content
            from signature_proof p
            join signature_evidence c on c.sha256 = p.chain
            join signature_evidence a on a.sha256 = p.answer
            left join signature_evidence d on d.sha256 = p.delta
            where p.document_id = ?""";

    private final JdbcClient database;

    ProofRows(JdbcClient database) {
        this.database = database;
    }

    void insert(long documentId, SignatureProof proof) {
        var answers = proof.revocation().answers();
        database.sql("""
                insert into signature_proof (document_id, iin, bin, algorithm, roles, chain, source, answer, delta, asked_at,
                    stamp, stamped_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        documentId,
                        proof.identity().iin().value(),
                        proof.identity().bin().value(),
                        proof.algorithm().name(),
                        proof.roles().stream().map(NationalRole::name).sorted().collect(Collectors.joining(",")),
                        shared(together(proof.chain())),
                        proof.revocation().source().name(),
                        shared(answers.getFirst().content()),
                        answers.size() > 1 ? shared(answers.get(1).content()) : null,
                        utc(proof.revocation().askedAt()),
                        proof.stamp().token().content(),
                        utc(proof.stamp().at())))
                .update();
    }

    private byte[] shared(byte[] content) {
        var sha256 = Sha256.of(content);
        database.sql("insert ignore into signature_evidence (sha256, content) values (?, ?)")
                .params(sha256, content)
                .update();
        return sha256;
    }

    Optional<SignatureProof> find(long documentId) {
        return database.sql(FIND)
                .param(documentId)
                .query((row, _) -> proof(row))
                .optional();
    }

    private static SignatureProof proof(ResultSet row) throws SQLException {
        return new SignatureProof(
                new SigningIdentity(new Iin(row.getString("iin")), new Bin(row.getString("bin"))),
                NationalAlgorithm.valueOf(row.getString("algorithm")),
                Stream.of(row.getString("roles").split(",", -1))
                        .filter(role -> !role.isEmpty())
                        .map(NationalRole::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                apart(row.getBytes("chain_content")),
                new RevocationProof(
                        RevocationProof.Source.valueOf(row.getString("source")),
                        Stream.of(row.getBytes("answer_content"), row.getBytes("delta_content"))
                                .filter(Objects::nonNull)
                                .map(Bytes::of)
                                .toList(),
                        instant(row, "asked_at")),
                new TimeStamp(Bytes.of(row.getBytes("stamp")), instant(row, "stamped_at")));
    }

    private static byte[] together(List<Bytes> chain) {
        var all = new ByteArrayOutputStream();
        chain.forEach(one -> all.writeBytes(one.content()));
        return all.toByteArray();
    }

    private static List<Bytes> apart(byte[] all) {
        try (var input = new ASN1InputStream(new ByteArrayInputStream(all))) {
            var chain = new ArrayList<Bytes>();
            for (var one = input.readObject(); one != null; one = input.readObject()) {
                chain.add(Bytes.of(one.getEncoded(ASN1Encoding.DER)));
            }
            return chain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
