/** Append-only, hash-chained journal: who did, looked at, or was refused a look at what. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package kz.zholdama.journal;

import org.jspecify.annotations.NullMarked;
