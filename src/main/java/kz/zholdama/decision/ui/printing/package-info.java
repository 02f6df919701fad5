/** Choosing documents that are printed together. */
@NullMarked
package kz.zholdama.decision.ui.printing;

import org.jspecify.annotations.NullMarked;
