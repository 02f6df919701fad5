/** The work of a centre that closes, given to another one by an administrator of the country. */
@NullMarked
package kz.zholdama.decision.ui.closing;

import org.jspecify.annotations.NullMarked;
