/**
 * The database: what is asked of it before the first table is made, our connections to it, and the embedded MariaDB of the first
 * start on a bare machine, of the demo and of the tests. Production brings its own.
 */
@NullMarked
package kz.zholdama.platform.database;

import org.jspecify.annotations.NullMarked;
