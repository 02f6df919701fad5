/** Screens of rule editions, the working calendar and the settings. */
@NullMarked
package kz.zholdama.regulation.ui;

import org.jspecify.annotations.NullMarked;
