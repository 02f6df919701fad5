/**
 * The intake desk: answers the wizard, checks what is typed, and ends a draft with a registration (A1) or a refusal receipt
 * (A3). Knows the other rooms; none knows it.
 */
@NamedInterface
@NullMarked
package kz.zholdama.intake.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
