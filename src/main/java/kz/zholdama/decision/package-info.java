/** From registered to signed: examination, choice of the place, assessment, the director's desk, the reasoned refusal. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "person",
            "calendar",
            "eligibility",
            "eligibility :: checking",
            "measure",
            "measure :: ui",
            "regulation",
            "directory",
            "journal",
            "archive",
            "forms",
            "signing",
            "intake",
            "referral"
        })
@NullMarked
package kz.zholdama.decision;

import org.jspecify.annotations.NullMarked;
