/** Whom a certificate comes from, by keys, and what it is for and whose, by what stands in it. */
@NullMarked
package kz.zholdama.signing.national.trust;

import org.jspecify.annotations.NullMarked;
