package kz.zholdama.signing.national;

import java.time.Instant;

/** Checks detached signatures of the National Certification Authority's certificates. Safe for many threads. */
public interface NationalSignatures {

    /**
     * Whether this person signed exactly this content, with a certificate that was good at that moment. Asks the authority
     * whether it was revoked, which takes a few seconds at most.
     *
     * @param cms      detached CMS: DER, PEM or base64
     * @param at       when the signature is known to have been there: when it arrived, by our own clock, or its time stamp.
     *                 What the signer says of the time proves nothing
     * @param expected who is to have signed
     */
    Verdict check(byte[] content, byte[] cms, Instant at, Expected expected);

    /**
     * The same years later, by what was kept then instead of a question to the authority: the authorities of then have to be
     * among those configured still.
     */
    Verdict checkAgain(byte[] content, byte[] cms, Instant at, Expected expected, RevocationProof kept);
}
