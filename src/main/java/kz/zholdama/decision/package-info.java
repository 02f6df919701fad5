/**
 * From registered to signed: examination, choice of the place, assessment, the director's desk, the reasoned refusal.
 *
 * <p>Here stand the values and errors of a decision, which know no room. The work is done in the rooms: {@code examination},
 * {@code desk} on top of it, {@code preparing} and {@code annulment} on top of both.
 */
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
            "directory :: pickers",
            "journal",
            "journal :: ui",
            "archive",
            "forms",
            "gateway",
            "signing",
            "signing :: browser",
            "intake",
            "intake :: answers",
            "intake :: drafts",
            "intake :: inquiries",
            "intake :: scans",
            "intake :: holding",
            "intake :: moving",
            "intake :: pace",
            "staff",
            "staff :: acting",
            "staff :: profile",
            "referral",
            "referral :: online"
        })
@NullMarked
package kz.zholdama.decision;

import org.jspecify.annotations.NullMarked;
