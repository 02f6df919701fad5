/** Employers, what was agreed with them, and the places that applications hold. */
@NullMarked
package kz.zholdama.directory.employers;

import org.jspecify.annotations.NullMarked;
