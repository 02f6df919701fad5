/** The director's desk: what awaits him, its document, signing and sending back. */
@NullMarked
package kz.zholdama.decision.ui.desk;

import org.jspecify.annotations.NullMarked;
