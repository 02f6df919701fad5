/** The texts of the screens in Russian and Kazakh, and how dates are written. */
@NullMarked
package kz.zholdama.platform.text;

import org.jspecify.annotations.NullMarked;
