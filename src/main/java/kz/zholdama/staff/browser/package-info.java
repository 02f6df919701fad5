/** By whose certificate a member of staff signs in his browser. */
@NullMarked
package kz.zholdama.staff.browser;

import org.jspecify.annotations.NullMarked;
