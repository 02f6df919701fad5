/** How often may be called, by an account and from an address. */
@NullMarked
package kz.zholdama.channel.limits;

import org.jspecify.annotations.NullMarked;
