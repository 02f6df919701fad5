/** The persons who apply: what they stated last, and which of their cases stands in the way of another. Knows no other room. */
@NullMarked
package kz.zholdama.intake.persons;

import org.jspecify.annotations.NullMarked;
