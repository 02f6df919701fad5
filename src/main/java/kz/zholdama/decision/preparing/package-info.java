/**
 * The specialist's way with a case: opened, examined, its decision drawn up and sent to the director, the result handed
 * over. Knows the examination and the desk.
 */
@NamedInterface
@NullMarked
package kz.zholdama.decision.preparing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
