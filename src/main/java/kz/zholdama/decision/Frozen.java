package kz.zholdama.decision;

import java.time.Instant;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.VerificationCode;

/**
 * A document that waits for a signature made elsewhere; its bytes are asked for apart.
 *
 * @param code   names it, now and when it is stored
 * @param sha256 of its bytes, hexadecimal
 * @param until  a signature received at this moment or later is refused
 */
public record Frozen(VerificationCode code, DocumentKind kind, String number, String sha256, Instant until) {}
