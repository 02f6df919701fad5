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
            "journal",
            "archive",
            "forms",
            "intake"
        })
package kz.zholdama.referral;
