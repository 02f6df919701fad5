/**
 * Pages for people without an account: plain HTML in their language, small, without a script, a session or a cookie
 * (docs/adr/0015). Stands on {@code web}.
 */
@NullMarked
package kz.zholdama.platform.web.pages;

import org.jspecify.annotations.NullMarked;
