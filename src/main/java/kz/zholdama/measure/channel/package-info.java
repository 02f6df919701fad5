/** What a kind of referral takes from the electronic channels. */
@NullMarked
@NamedInterface
package kz.zholdama.measure.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
