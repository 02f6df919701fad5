/**
 * The electronic channels (Rules, item 3): the Portal and the Exchange apply by a JSON API, ask how their applications stand
 * and fetch results (A2.5, A2.8, A2.10); what is public there needs no account (docs/adr/0025, docs/channels.md). Here stand the
 * words that the rooms share: {@code accounts} knows who calls, {@code limits} how often he may, {@code gate} lets him in and
 * tells what failed, {@code reading} reads JSON strictly, {@code applications} takes and tells, {@code signatures} keeps what
 * the applicant signed with, {@code callbacks} tells them by itself what happens (docs/adr/0026), {@code open} answers anybody,
 * {@code ui} shows accounts and signatures to the staff, {@code portal} plays the Portal in the demo (docs/adr/0030).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "person",
            "calendar",
            "eligibility",
            "eligibility :: checking",
            "measure",
            "measure :: channel",
            "measure :: demo",
            "measure :: parts",
            "regulation",
            "directory",
            "directory :: pickers",
            "journal",
            "journal :: ui",
            "archive",
            "intake",
            "intake :: registration",
            "intake :: drafts",
            "decision",
            "decision :: ui",
            "gateway",
            "gateway :: simulator",
            "signing",
            "signing :: national"
        })
@NullMarked
package kz.zholdama.channel;

import org.jspecify.annotations.NullMarked;
