/** Which documents of many cases are printed together. */
@NullMarked
package kz.zholdama.decision.printing;

import org.jspecify.annotations.NullMarked;
