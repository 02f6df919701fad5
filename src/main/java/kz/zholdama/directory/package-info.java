/**
 * Settlements, employers with contracts and places, educational organisations, occupations, career centres: what other
 * features ask of them. Each has a room that answers and knows these interfaces and values, never the other way. Below all
 * stand {@code records}, {@code search} and {@code importing}, which know nothing of this package.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "person", "calendar", "eligibility", "journal", "regulation"})
@NullMarked
package kz.zholdama.directory;

import org.jspecify.annotations.NullMarked;
