/** Settlements, employers with contracts and places, educational organisations, occupations, career centres. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "person", "calendar", "eligibility", "journal", "regulation"})
@NullMarked
package kz.zholdama.directory;

import org.jspecify.annotations.NullMarked;
