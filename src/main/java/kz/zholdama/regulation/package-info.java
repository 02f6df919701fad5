/**
 * Where the pure packages get their data: rule editions by date of effect, the working calendar's moved days, settings.
 * They are entered in {@code entering} and kept in {@code keeping}; the root, which asks the latter, is what other features know.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "person", "calendar", "eligibility", "journal"})
@NullMarked
package kz.zholdama.regulation;

import org.jspecify.annotations.NullMarked;
