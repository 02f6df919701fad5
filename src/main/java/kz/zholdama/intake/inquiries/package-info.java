/**
 * What the systems of the state are asked about an applicant, with his consent, while his application is taken or his case is
 * examined: kept with the draft, handed on to the case. Knows the drafts.
 */
@NamedInterface
@NullMarked
package kz.zholdama.intake.inquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
