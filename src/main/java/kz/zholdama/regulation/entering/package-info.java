/**
 * What administrators enter: rule editions ahead of their day, and moved days of the calendar; what is wrong with it, and what it
 * would change. Knows the root and {@code keeping}; only the screens know it.
 */
@NullMarked
package kz.zholdama.regulation.entering;

import org.jspecify.annotations.NullMarked;
