/** Puts notices into words: their texts with what is put into them, in every language that their reader may have. */
@NullMarked
package kz.zholdama.notice.wording;

import org.jspecify.annotations.NullMarked;
