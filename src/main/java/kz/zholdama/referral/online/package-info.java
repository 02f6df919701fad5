/**
 * What a host answers: without an account by the code on the slip, or as the centre that receives a settler; once, awaiting a
 * specialist of the centre that issued the referral, who takes it over or sends it back with a reason. Knows the referrals.
 */
@NamedInterface
@NullMarked
package kz.zholdama.referral.online;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
