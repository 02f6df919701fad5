/** An account is described, looked for and shown in the list of its administrator. Values only; the services know them. */
@NullMarked
package kz.zholdama.staff.account;

import org.jspecify.annotations.NullMarked;
