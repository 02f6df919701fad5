/** Screens of issued referrals: the list of slips, a referral and what came of it. */
@NullMarked
package kz.zholdama.referral.ui;

import org.jspecify.annotations.NullMarked;
