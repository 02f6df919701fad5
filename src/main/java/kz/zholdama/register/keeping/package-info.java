/** Keeps the lines of the register and their sums as the cases have them. */
@NullMarked
package kz.zholdama.register.keeping;

import org.jspecify.annotations.NullMarked;
