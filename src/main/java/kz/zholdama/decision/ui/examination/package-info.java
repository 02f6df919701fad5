/** The parts of a case that the specialist examines, their dialogs, and the assessment that comes of it. */
@NullMarked
package kz.zholdama.decision.ui.examination;

import org.jspecify.annotations.NullMarked;
