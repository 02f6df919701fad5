/** Keeps the lines of the register and their sums as the cases have them. */
@NamedInterface
@NullMarked
package kz.zholdama.register.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
