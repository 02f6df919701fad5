/**
 * Where the pure packages get their data: rule editions by date of effect, the working calendar's moved days, settings.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "person", "calendar", "eligibility", "journal"})
@NullMarked
package kz.zholdama.regulation;

import org.jspecify.annotations.NullMarked;
