/** Hears what happens to cases, after the commit, and writes who is to be told of it. */
@NullMarked
package kz.zholdama.notice.writing;

import org.jspecify.annotations.NullMarked;
