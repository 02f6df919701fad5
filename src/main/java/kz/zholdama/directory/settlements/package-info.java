/**
 * Settlements: kept as the tree of КАТО, taken over from the official file. Knows the module's values and
 * {@code records}, as {@code employers}, {@code organisations}, {@code occupations} and {@code centres} do; these five do not
 * know one another.
 */
@NullMarked
package kz.zholdama.directory.settlements;

import org.jspecify.annotations.NullMarked;
