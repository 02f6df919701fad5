/**
 * The conditions of the law, a class each, behind the six grounds: here those on what was presented, answered and agreed to, and
 * on earlier participations; {@code person} and {@code place} hold the others. They know the values of the feature; nobody knows
 * them: they are found by their class and called by the code that an edition lists.
 */
@NullMarked
package kz.zholdama.eligibility.rules;

import org.jspecify.annotations.NullMarked;
