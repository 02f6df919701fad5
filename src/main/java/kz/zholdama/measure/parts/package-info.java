/** What several kinds of referral are put together from. */
@NullMarked
@NamedInterface
package kz.zholdama.measure.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
