/** The embedded MariaDB of the first start on a bare machine, of the demo and of the tests. Production brings its own. */
package kz.zholdama.platform.database;
