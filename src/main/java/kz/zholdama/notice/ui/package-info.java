/** Screens of notices: what became of each, and their texts. */
@NullMarked
package kz.zholdama.notice.ui;

import org.jspecify.annotations.NullMarked;
