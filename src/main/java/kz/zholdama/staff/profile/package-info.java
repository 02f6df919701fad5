/** What other features add to the page of one's own account. */
@NullMarked
@NamedInterface
package kz.zholdama.staff.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
