/** The first page of everyone: what waits for him, case by case; and for the first administrator what has to be entered first. */
@NullMarked
package kz.zholdama.platform.ui.home;

import org.jspecify.annotations.NullMarked;
