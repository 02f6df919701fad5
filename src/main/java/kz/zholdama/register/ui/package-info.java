/** The register and the figures on the screen. */
@NullMarked
package kz.zholdama.register.ui;

import org.jspecify.annotations.NullMarked;
