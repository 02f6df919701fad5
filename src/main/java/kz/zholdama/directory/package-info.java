/**
 * Settlements, employers with contracts and places, educational organisations, occupations, career centres: what other
 * features ask of them. Each has a room that answers; the rooms know these interfaces and values, never the other way.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "person", "calendar", "eligibility", "journal", "regulation"})
@NullMarked
package kz.zholdama.directory;

import org.jspecify.annotations.NullMarked;
