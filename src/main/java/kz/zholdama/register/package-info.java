/**
 * The register of everything that was received and issued, and the figures that are drawn from it. Reading only: a line of it
 * is computed from the case that it tells of, in the transaction that changes the case ({@code keeping}); people look for
 * lines ({@code finding}).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "calendar",
            "eligibility",
            "regulation",
            "directory",
            "directory :: pickers",
            "intake",
            "journal",
            "forms",
            "intake :: search",
            "decision",
            "referral"
        })
@NullMarked
package kz.zholdama.register;

import org.jspecify.annotations.NullMarked;
