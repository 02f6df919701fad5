/** What the country has to decide. */
@NullMarked
package kz.zholdama.register.country;

import org.jspecify.annotations.NullMarked;
