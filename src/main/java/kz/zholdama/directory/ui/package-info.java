/** Screens of the lists, with their import from files and their export. */
@NullMarked
package kz.zholdama.directory.ui;

import org.jspecify.annotations.NullMarked;
