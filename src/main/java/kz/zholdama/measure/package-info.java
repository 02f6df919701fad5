/**
 * What a kind of referral is (A4, A5, A8, A11): one package a kind below holds everything that belongs to it. The desks know
 * what stands here, and none of the kinds.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "person",
            "eligibility",
            "regulation",
            "directory",
            "directory :: pickers",
            "forms"
        })
package kz.zholdama.measure;

import org.jspecify.annotations.NullMarked;
