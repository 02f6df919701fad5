/** What a line of the register says in each of its columns, on the screen and in a file. */
@NullMarked
package kz.zholdama.register.columns;

import org.jspecify.annotations.NullMarked;
