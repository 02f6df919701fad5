/**
 * An account is described, looked for and shown in the list of its administrator, and why it cannot be so. Values and errors
 * only; the services know them.
 */
@NullMarked
package kz.zholdama.staff.account;

import org.jspecify.annotations.NullMarked;
