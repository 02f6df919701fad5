/**
 * The decision on its way over the director's desk: prepared, sent back, put on paper, signed. Knows the examination that
 * it rests on and the values of the root package.
 */
@NullMarked
package kz.zholdama.decision.desk;

import org.jspecify.annotations.NullMarked;
