/**
 * The demo: plainly invented centres, employers and citizens, and a few cases in every state, made once on an empty
 * database through the same services that people use. Active in the profile {@code demo} only.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "person",
            "calendar",
            "channel :: portal",
            "eligibility",
            "measure",
            "measure :: demo",
            "measure :: parts",
            "regulation",
            "directory",
            "gateway :: simulator",
            "staff",
            "signing",
            "intake",
            "intake :: drafts",
            "intake :: registration",
            "intake :: search",
            "decision",
            "decision :: annulment",
            "decision :: desk",
            "decision :: preparing",
            "referral",
            "archive",
            "journal",
            "register :: keeping"
        })
@NullMarked
package kz.zholdama.demo;

import org.jspecify.annotations.NullMarked;
