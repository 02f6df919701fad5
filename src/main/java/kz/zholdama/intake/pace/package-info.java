/** How a centre gets on: what changed last, what it decided lately, what falls due. Knows the cases. */
@NamedInterface
@NullMarked
package kz.zholdama.intake.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
