/** Reads JSON strictly: nothing unknown, no other type, nothing endless; all that is wrong is told at once. Knows no request. */
@NullMarked
package kz.zholdama.channel.reading;

import org.jspecify.annotations.NullMarked;
