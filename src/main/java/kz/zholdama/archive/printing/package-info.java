/** Many stored documents as one file for paper. */
@NullMarked
package kz.zholdama.archive.printing;

import org.jspecify.annotations.NullMarked;
