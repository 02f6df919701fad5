/** Looks for lines of the register. */
@NullMarked
package kz.zholdama.register.finding;

import org.jspecify.annotations.NullMarked;
