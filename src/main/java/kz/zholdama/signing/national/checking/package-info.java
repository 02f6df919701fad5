/** The check of a national signature from end to end, and how an installation is told whom to trust. */
@NullMarked
package kz.zholdama.signing.national.checking;

import org.jspecify.annotations.NullMarked;
