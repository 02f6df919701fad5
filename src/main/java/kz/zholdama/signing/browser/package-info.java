/**
 * National signatures that directors make in their browsers (NCALayer): whether they can, whom a certificate has to name, and
 * what proves the signature in years. See docs/adr/0027.
 */
@NamedInterface
@NullMarked
package kz.zholdama.signing.browser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
