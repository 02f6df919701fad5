/** Events that are told to others: their stable names, and the registry that keeps those not yet delivered. */
@NullMarked
package kz.zholdama.platform.events;

import org.jspecify.annotations.NullMarked;
