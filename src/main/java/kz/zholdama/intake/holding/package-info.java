/**
 * Who goes on with a case: given to a colleague, taken from one, all of them when he is no longer there. Knows the cases.
 */
@NamedInterface
@NullMarked
package kz.zholdama.intake.holding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
