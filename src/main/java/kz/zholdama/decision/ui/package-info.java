/** Screens of cases: the work list, the case under examination, the director's desk. */
@NullMarked
package kz.zholdama.decision.ui;

import org.jspecify.annotations.NullMarked;
