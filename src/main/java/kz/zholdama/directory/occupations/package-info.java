/** Occupations of the national classifier. */
@NullMarked
package kz.zholdama.directory.occupations;

import org.jspecify.annotations.NullMarked;
