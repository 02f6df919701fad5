/** What a typed text means among referrals: read from what applicants, hosts and settlements are found by; knows no referral. */
@NullMarked
package kz.zholdama.referral.finding;

import org.jspecify.annotations.NullMarked;
