/** Educational organisations to which people are referred. */
@NullMarked
package kz.zholdama.directory.organisations;

import org.jspecify.annotations.NullMarked;
