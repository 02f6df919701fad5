/**
 * What is looked at while a case is still being told and before any rule judges it: the documents that are asked and what is
 * wrong with those shown, and what looks doubtful to a machine. Knows the values of the feature, and no rule.
 */
@NullMarked
@NamedInterface
package kz.zholdama.eligibility.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
