/**
 * AIS "Рынок труда" is told of each application and what became of it (A2.8, last part; docs/adr/0029). What happens becomes
 * a row in its own transaction ({@code writing}) and is told in the order of its case ({@code sending}): no case waits for
 * it or fails by it. {@code desk} shows what was taken, refused or waits. Here stand the words that the rooms share.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "person",
            "calendar",
            "eligibility",
            "journal",
            "journal :: ui",
            "intake",
            "decision",
            "decision :: ui",
            "referral",
            "gateway"
        })
@NullMarked
package kz.zholdama.labourmarket;

import org.jspecify.annotations.NullMarked;
