/** The notes of a case on its page, and on the first page of whom they speak to. */
@NullMarked
package kz.zholdama.decision.ui.notes;

import org.jspecify.annotations.NullMarked;
