/** The director's desk: what awaits him, its document, sending back; how he signs it stands in {@code signing}. */
@NullMarked
package kz.zholdama.decision.ui.desk;

import org.jspecify.annotations.NullMarked;
