/** What other features add to the page of one's own account, and to that of an account as its administrator sees it. */
@NullMarked
@NamedInterface
package kz.zholdama.staff.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
