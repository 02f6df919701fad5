/**
 * Scans of presented documents: checked by their bytes whether they are what they look like, kept with a draft, handed on to
 * the case. Knows the drafts.
 */
@NamedInterface
@NullMarked
package kz.zholdama.intake.scans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
