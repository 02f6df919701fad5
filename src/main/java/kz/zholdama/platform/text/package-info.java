/** The texts of the screens in the languages that there are, and how dates are written. */
@NullMarked
package kz.zholdama.platform.text;

import org.jspecify.annotations.NullMarked;
