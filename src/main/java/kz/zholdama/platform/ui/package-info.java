/** The frame around every screen and the parts that screens share: layout, first page, messages, fields, documents. */
@NullMarked
package kz.zholdama.platform.ui;

import org.jspecify.annotations.NullMarked;
