/** Issued referrals: the place, the term, the return slip, leaving early. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "person",
            "calendar",
            "eligibility",
            "measure",
            "measure :: ui",
            "regulation",
            "directory",
            "directory :: pickers",
            "journal",
            "journal :: ui",
            "archive",
            "intake",
            "intake :: moving",
            "intake :: search"
        })
@NullMarked
package kz.zholdama.referral;

import org.jspecify.annotations.NullMarked;
