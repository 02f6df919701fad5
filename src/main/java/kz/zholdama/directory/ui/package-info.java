/** Screens of the lists: each list with its record beside it, and its export; a file is loaded in {@code importing}. */
@NullMarked
package kz.zholdama.directory.ui;

import org.jspecify.annotations.NullMarked;
