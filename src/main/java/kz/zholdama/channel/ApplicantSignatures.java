package kz.zholdama.channel;

import java.time.Instant;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Bytes;

/**
 * Checks the signature under an electronic application (A2.8): a request in the form of an electronic document, certified by the
 * applicant's own digital signature. Whoever knows the national signature fills it.
 */
public interface ApplicantSignatures {

    /**
     * @param cms       detached, DER
     * @param signed    the bytes that it must be over: canonical JSON (RFC 8785)
     * @param applicant whose certificate it must be
     * @param at        moment at which the application came in
     * @return never good unless everything was looked at; may ask services of others, so not within a transaction
     */
    SignatureFinding check(Bytes cms, Bytes signed, Iin applicant, Instant at);
}
