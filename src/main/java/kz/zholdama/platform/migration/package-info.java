/** What changes of the database share that no SQL can tell. Which they are, the changelog says. */
@NullMarked
package kz.zholdama.platform.migration;

import org.jspecify.annotations.NullMarked;
