/** The journal of registered applications of a period, for paper. */
@NullMarked
package kz.zholdama.register.printing;

import org.jspecify.annotations.NullMarked;
