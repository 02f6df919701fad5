/** The screen on which auditors read the journal. */
@NullMarked
package kz.zholdama.journal.ui;

import org.jspecify.annotations.NullMarked;
