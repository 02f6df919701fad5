/** Subsidised workplaces (A8; Social Code 111, resolution No 476). */
@NullMarked
@NamedInterface
package kz.zholdama.measure.subsidised;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
