/** Passwords are chosen by rules and first set by a one-time link. Knows links and texts, no account. */
@NullMarked
package kz.zholdama.staff.passwords;

import org.jspecify.annotations.NullMarked;
