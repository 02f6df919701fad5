/** The pages on which a host answers its slip without an account. Small HTML, without a session, and without script. */
@NullMarked
package kz.zholdama.referral.web;

import org.jspecify.annotations.NullMarked;
