/** How something is listed, on every screen alike: read, narrowed, sorted, fitted to the window, walked through by keys. */
@NullMarked
package kz.zholdama.platform.ui.list;

import org.jspecify.annotations.NullMarked;
