/** Listens to what happens to cases, in the transaction in which it happens. */
@NullMarked
package kz.zholdama.labourmarket.writing;

import org.jspecify.annotations.NullMarked;
