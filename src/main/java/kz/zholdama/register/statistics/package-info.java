/** Adds the sums of the register up. */
@NullMarked
package kz.zholdama.register.statistics;

import org.jspecify.annotations.NullMarked;
