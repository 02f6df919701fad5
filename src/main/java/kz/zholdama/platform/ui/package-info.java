/** The frame around every screen and the parts that screens share: layout, first page, messages, fields, documents. */
package kz.zholdama.platform.ui;
