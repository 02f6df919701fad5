/** Signing PDFs with a director's personal key, and checking signatures. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "journal", "person"})
@NullMarked
package kz.zholdama.signing;

import org.jspecify.annotations.NullMarked;
