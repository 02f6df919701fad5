/**
 * Telling people outside of the screens what happened, by e-mail and SMS: applicants, employers of the slips that they owe,
 * members of the staff of what they chose. Notices are written from events after their commit, and sent from the table: no
 * case ever waits for one or fails by it. Here stand the words that the rooms share: {@code wording} puts them into texts,
 * {@code sending} carries them, {@code choosing} knows who of the staff wants which, {@code writing} listens, {@code desk}
 * shows.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "platform",
            "person",
            "calendar",
            "regulation",
            "journal",
            "journal :: ui",
            "directory",
            "intake",
            "decision",
            "referral :: online",
            "staff",
            "staff :: profile"
        })
@NullMarked
package kz.zholdama.notice;

import org.jspecify.annotations.NullMarked;
