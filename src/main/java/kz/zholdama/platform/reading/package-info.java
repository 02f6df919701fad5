/** Lists of the database, read a page at a time by key: page one million costs what page one does. */
@NullMarked
package kz.zholdama.platform.reading;

import org.jspecify.annotations.NullMarked;
