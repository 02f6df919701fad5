/**
 * Questions to the systems of the state about a person: who he is, where he worked, what he learned, his digital documents, and
 * his own consent to be asked about. Here stand what is asked and what is answered; how it travels, the rooms below know. Knows
 * no applications: whoever takes them asks. What is handed over to the labour market, it carries without reading it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "person", "eligibility"})
@NullMarked
package kz.zholdama.gateway;

import org.jspecify.annotations.NullMarked;
