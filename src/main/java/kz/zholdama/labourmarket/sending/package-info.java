/** The table of messages, and the job that tells them: each case in its order, outside of any transaction. */
@NullMarked
package kz.zholdama.labourmarket.sending;

import org.jspecify.annotations.NullMarked;
