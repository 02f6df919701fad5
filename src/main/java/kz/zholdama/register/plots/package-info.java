/** Pictures of figures, made on the server. */
@NullMarked
package kz.zholdama.register.plots;

import org.jspecify.annotations.NullMarked;
