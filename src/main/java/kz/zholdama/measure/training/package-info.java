/** Professional training in an educational organisation (A4; Social Code 109). */
@NullMarked
@NamedInterface
package kz.zholdama.measure.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
