/** What the staff of a centre writes to itself about a case: in no document, read by whoever reads the case. */
@NullMarked
package kz.zholdama.decision.notes;

import org.jspecify.annotations.NullMarked;
