/** Professional training at an employer's workplace (A5; Social Code 109). */
@NullMarked
@NamedInterface
package kz.zholdama.measure.employertraining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
