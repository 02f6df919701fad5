/** Writes what the register shows into files. */
@NullMarked
package kz.zholdama.register.exporting;

import org.jspecify.annotations.NullMarked;
