/** What anybody may ask of the API: documents of a measure, terms. Knows gate and reading. */
@NullMarked
package kz.zholdama.channel.open;

import org.jspecify.annotations.NullMarked;
