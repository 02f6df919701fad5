/** What the law asks of the place: of its kind, region, months and profession, and of who has to agree to it. */
@NullMarked
package kz.zholdama.eligibility.rules.place;

import org.jspecify.annotations.NullMarked;
