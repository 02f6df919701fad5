@NullMarked
package kz.zholdama.channel.callbacks;

import org.jspecify.annotations.NullMarked;
