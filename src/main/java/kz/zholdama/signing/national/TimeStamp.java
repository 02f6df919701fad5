package kz.zholdama.signing.national;

import java.time.Instant;
import kz.zholdama.platform.Bytes;

/**
 * That a signature was there at a moment, as an authority says (RFC 3161).
 *
 * @param token as it was received, to be kept beside the signature
 */
public record TimeStamp(Bytes token, Instant at) {}
