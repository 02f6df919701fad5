/** Screens of accounts, sign-in, and what a person keeps of his own account. */
@NullMarked
package kz.zholdama.staff.ui;

import org.jspecify.annotations.NullMarked;
