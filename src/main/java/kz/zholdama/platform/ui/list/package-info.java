/** Lists are sorted, cut to the window and walked through by keys, all in one way. Knows nothing of the other screen parts. */
@NullMarked
package kz.zholdama.platform.ui.list;

import org.jspecify.annotations.NullMarked;
