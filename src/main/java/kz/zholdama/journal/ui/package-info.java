/** The screen on which auditors read the journal, and what the screens of others show of it. */
@NullMarked
@NamedInterface
package kz.zholdama.journal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
