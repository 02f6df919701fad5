/** Who directs a centre in the place of its director, from when to when, and by which act. Knows the accounts. */
@NullMarked
@NamedInterface
package kz.zholdama.staff.acting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
