/** Time stamps over signatures (RFC 3161): asked for, proved by keys, and proved again in years. */
@NullMarked
package kz.zholdama.signing.national.stamps;

import org.jspecify.annotations.NullMarked;
