/** What happened in a case, on its page. */
@NullMarked
package kz.zholdama.decision.ui.timeline;

import org.jspecify.annotations.NullMarked;
