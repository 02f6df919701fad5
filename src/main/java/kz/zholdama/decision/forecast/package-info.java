/** What will be late by the end of the office day, should a centre go on as it does. */
@NullMarked
package kz.zholdama.decision.forecast;

import org.jspecify.annotations.NullMarked;
