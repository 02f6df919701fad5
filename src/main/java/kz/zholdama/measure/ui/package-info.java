/** What a kind of referral shows and asks on the screens of the desks. */
@NullMarked
@NamedInterface
package kz.zholdama.measure.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
