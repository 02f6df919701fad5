/** Whether a certificate was revoked: asked by OCSP, then looked up in the authority's lists. Every answer is proved by keys. */
@NullMarked
package kz.zholdama.signing.national.revocation;

import org.jspecify.annotations.NullMarked;
