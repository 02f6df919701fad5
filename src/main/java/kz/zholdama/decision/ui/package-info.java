/**
 * Screens of cases. Here stand what they share and what they put on the home page; they themselves are in the rooms, each
 * of which knows this package: {@code examination}, and {@code cases} and {@code desk}, which show parts of it.
 */
@NamedInterface
@NullMarked
package kz.zholdama.decision.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
