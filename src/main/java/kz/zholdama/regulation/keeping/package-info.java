/**
 * What holds for the whole country, as it is kept: the tables of the editions and of the calendar, read once a minute, and who
 * may change them. Knows no other room.
 */
@NullMarked
package kz.zholdama.regulation.keeping;

import org.jspecify.annotations.NullMarked;
