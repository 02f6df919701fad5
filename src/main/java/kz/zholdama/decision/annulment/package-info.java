/** A signed act annuls a signed decision and opens the case again. Knows the desk, where it is signed like every document. */
@NamedInterface
@NullMarked
package kz.zholdama.decision.annulment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
