package kz.zholdama.signing.national.standin;

import java.time.Instant;

/** What a server of the authority answers to a request. */
@FunctionalInterface
public interface ServerReply {

    byte[] to(byte[] request, Instant now);
}
