/**
 * What all directories do alike: list, add, change, retire and delete a record, tell its history, take records from files and
 * write them into files. Knows {@code search} and {@code importing}; each directory's own room builds upon it.
 */
@NullMarked
package kz.zholdama.directory.records;

import org.jspecify.annotations.NullMarked;
