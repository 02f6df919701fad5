/**
 * Cases that another centre goes on with: the person moved, or his centre closes. What of a case is kept elsewhere comes along.
 * Knows who holds cases.
 */
@NamedInterface
@NullMarked
package kz.zholdama.intake.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
