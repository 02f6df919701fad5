/**
 * Taking applications: drafts, the wizard, the refusal receipt (A3), registration (A1), and the life of an application. Here
 * stands what the later stages of a case may know and do; it knows none of the rooms in which they are taken.
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
            "archive",
            "forms",
            "staff",
            "gateway"
        })
@NullMarked
package kz.zholdama.intake;

import org.jspecify.annotations.NullMarked;
