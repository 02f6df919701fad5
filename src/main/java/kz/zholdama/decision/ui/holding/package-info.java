/** Who goes on with a case, on the screens of cases and of accounts: shown, given, taken. */
@NullMarked
package kz.zholdama.decision.ui.holding;

import org.jspecify.annotations.NullMarked;
