/**
 * The conditions of the law, a class each, behind the six grounds. They know the values of the feature; nobody knows them: they
 * are found by their class and called by the code that an edition lists.
 */
@NullMarked
package kz.zholdama.eligibility.rules;

import org.jspecify.annotations.NullMarked;
