/** The records office: numbers without gaps, and the bytes of what was printed or signed with hash and verification code. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "journal"})
@NullMarked
package kz.zholdama.archive;

import org.jspecify.annotations.NullMarked;
