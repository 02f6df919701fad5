/** What the law asks of the person: age, category, education, experience, registration, consent of a representative. */
@NullMarked
package kz.zholdama.eligibility.rules.person;

import org.jspecify.annotations.NullMarked;
