/** Tells systems of others what became of their applications, in order, and lets them catch up. Knows accounts, gate, reading. */
@NullMarked
package kz.zholdama.channel.callbacks;

import org.jspecify.annotations.NullMarked;
