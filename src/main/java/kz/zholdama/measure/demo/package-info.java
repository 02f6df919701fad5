/** What a kind of referral brings to the demo. */
@NullMarked
@NamedInterface
package kz.zholdama.measure.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
