/** Asking the systems of the state, and what they answered, in words: in the wizard and on the page of a case alike. */
@NamedInterface
@NullMarked
package kz.zholdama.intake.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
