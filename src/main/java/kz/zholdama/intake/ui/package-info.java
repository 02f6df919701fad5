/** The screens of the intake: the wizard with its steps, the drafts, the register of applications. */
@NullMarked
package kz.zholdama.intake.ui;

import org.jspecify.annotations.NullMarked;
