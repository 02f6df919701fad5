/** Everything that happened in a case, put together from the journal and from what other features tell of it. */
@NullMarked
package kz.zholdama.decision.timeline;

import org.jspecify.annotations.NullMarked;
