/** What each member of the staff chose to be told of by e-mail. */
@NullMarked
package kz.zholdama.notice.choosing;

import org.jspecify.annotations.NullMarked;
