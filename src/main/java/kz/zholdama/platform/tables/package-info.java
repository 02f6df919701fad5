/** Tables as files, written row by row, however many rows there are. */
@NullMarked
package kz.zholdama.platform.tables;

import org.jspecify.annotations.NullMarked;
