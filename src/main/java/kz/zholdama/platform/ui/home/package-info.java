/** The first page of everyone: the work that waits for him, and for the first administrator what has to be entered first. */
@NullMarked
package kz.zholdama.platform.ui.home;

import org.jspecify.annotations.NullMarked;
