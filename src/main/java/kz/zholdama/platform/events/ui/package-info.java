/** The screen on which administrators see what was not delivered. */
@NullMarked
package kz.zholdama.platform.events.ui;

import org.jspecify.annotations.NullMarked;
