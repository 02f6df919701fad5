/**
 * The law as code: measures, document checklist, refusal grounds and the rules behind them. Facts go in, findings come
 * out; every parameter comes from a {@link kz.zholdama.eligibility.RuleEdition}. No framework.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"person", "calendar"})
@NullMarked
package kz.zholdama.eligibility;

import org.jspecify.annotations.NullMarked;
