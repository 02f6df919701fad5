/** What is meant by what a person types to find cases: for lists of their own that other features have of them. */
@NamedInterface
@NullMarked
package kz.zholdama.intake.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
