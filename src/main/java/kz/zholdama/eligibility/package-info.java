/**
 * The law as code: measures, refusal grounds and how a case is assessed. Facts go in, findings come out; every parameter comes
 * from a {@link kz.zholdama.eligibility.RuleEdition}. No framework. Here stand the words that all features share; they know
 * neither room: {@code rules} are the conditions themselves, {@code checking} is what is looked at before them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"person", "calendar"})
@NullMarked
package kz.zholdama.eligibility;

import org.jspecify.annotations.NullMarked;
