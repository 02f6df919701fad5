/** What a director's browser fetches to have it signed. */
@NullMarked
package kz.zholdama.decision.frozen;

import org.jspecify.annotations.NullMarked;
