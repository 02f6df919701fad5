/** Carries notices out of the house: one class a way, the table in which they wait, and the job that goes through it. */
@NullMarked
package kz.zholdama.notice.sending;

import org.jspecify.annotations.NullMarked;
