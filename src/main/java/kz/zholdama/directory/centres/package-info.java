/** Career centres: their requisites, and when one may be closed. */
@NullMarked
package kz.zholdama.directory.centres;

import org.jspecify.annotations.NullMarked;
