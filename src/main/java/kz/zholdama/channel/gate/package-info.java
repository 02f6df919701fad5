/** The way in to the API: who calls, how often, in which language; and every answer that tells of something wrong. */
@NullMarked
package kz.zholdama.channel.gate;

import org.jspecify.annotations.NullMarked;
