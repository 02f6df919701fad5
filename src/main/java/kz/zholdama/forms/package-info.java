/** The printed forms of the order: immutable form records in, PDF out. Knows no entity and no case. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "person", "eligibility", "regulation"})
@NullMarked
package kz.zholdama.forms;

import org.jspecify.annotations.NullMarked;
