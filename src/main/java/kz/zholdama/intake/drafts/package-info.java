/**
 * Applications while they are typed: saved step by step, resumed, taken over by a colleague, deleted after their time. Knows no
 * other room; those who end a draft and who attach scans to it know this one.
 */
@NamedInterface
@NullMarked
package kz.zholdama.intake.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
