/**
 * A kind of referral that the law does not have: to who helps a person open a business of his own. It shows that a kind is a
 * package like this one, its words and its template, and no line elsewhere.
 */
@NullMarked
package kz.zholdama.measure.ownbusiness;

import org.jspecify.annotations.NullMarked;
