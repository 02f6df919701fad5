/**
 * The director's desk: what awaits him, how it will look on paper, sent back or signed; and what is kept of a decision on its
 * way over it. Knows the examination that it rests on.
 */
@NamedInterface
@NullMarked
package kz.zholdama.decision.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
