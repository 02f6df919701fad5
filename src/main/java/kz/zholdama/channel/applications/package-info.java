/** Takes applications of the channels, each once, and tells how they stand. Knows gate, reading and signatures. */
@NullMarked
package kz.zholdama.channel.applications;

import org.jspecify.annotations.NullMarked;
