/** A list with one of its records beside it, on every screen alike: what is open, how it is left, its history. */
@NullMarked
package kz.zholdama.platform.ui.record;

import org.jspecify.annotations.NullMarked;
