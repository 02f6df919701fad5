/** The work list and the screen of one case, from what was filed to the papers, with every next step of the case. */
@NullMarked
package kz.zholdama.decision.ui.cases;

import org.jspecify.annotations.NullMarked;
