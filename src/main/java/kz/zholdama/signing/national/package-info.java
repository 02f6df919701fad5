/**
 * Signatures made with certificates of the National Certification Authority: who signed which bytes, and what proves that his
 * certificate was good then. See docs/adr/0024. Its rooms are hidden.
 */
@NamedInterface
@NullMarked
package kz.zholdama.signing.national;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
