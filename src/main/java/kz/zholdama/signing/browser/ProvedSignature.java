package kz.zholdama.signing.browser;

import java.time.Instant;
import kz.zholdama.signing.national.NationalAlgorithm;

/**
 * What became of a national signature that was held against its kept proofs once more.
 *
 * @param isProved whether they still prove it: content, signature, certificate, that it was not revoked, the time stamp
 * @param signedAt as the time stamp says it
 */
public record ProvedSignature(boolean isProved, NationalAlgorithm algorithm, Instant signedAt) {}
