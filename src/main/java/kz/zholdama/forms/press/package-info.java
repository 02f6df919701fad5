/** A filled page is set in type, ruled, marked at its foot and written as PDF/A. Knows paper and ink, no form. */
@NullMarked
package kz.zholdama.forms.press;

import org.jspecify.annotations.NullMarked;
