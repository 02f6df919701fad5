/** Loading a file into a directory: choose it, look at what would change, carry it out. Other screens know its address. */
@NullMarked
package kz.zholdama.directory.ui.importing;

import org.jspecify.annotations.NullMarked;
