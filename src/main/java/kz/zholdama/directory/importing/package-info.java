/**
 * Tables that come as files: read as a stream whatever their name says, compared with what is there, written for export.
 * Knows no other room.
 */
@NullMarked
package kz.zholdama.directory.importing;

import org.jspecify.annotations.NullMarked;
