/** How a director signs, wherever something is to be signed: with his PIN or by NCALayer, one document or many. */
@NullMarked
package kz.zholdama.decision.ui.signing;

import org.jspecify.annotations.NullMarked;
