/**
 * How what is typed finds a record: names and numbers are folded alike, and employers, who may be a million, are found by
 * their words. Knows no other room.
 */
@NullMarked
package kz.zholdama.directory.search;

import org.jspecify.annotations.NullMarked;
