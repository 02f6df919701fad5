/** Voluntary resettlement (A11; Social Code 112). */
@NullMarked
@NamedInterface
package kz.zholdama.measure.resettlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
