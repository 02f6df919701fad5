/** The screens of the intake: the wizard with its steps, the drafts, and what was filed. */
@NullMarked
package kz.zholdama.intake.ui;

import org.jspecify.annotations.NullMarked;
