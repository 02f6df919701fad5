/**
 * Telling people outside of the screens what happened: applicants, later employers and staff, by e-mail and SMS. Notices are
 * written from events after their commit, and sent from the table: no case ever waits for one or fails by it. Here stand the
 * words that the rooms share: {@code wording} puts them into texts, {@code sending} carries them, {@code writing} listens.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "person", "journal", "journal :: ui", "directory", "intake", "decision"})
@NullMarked
package kz.zholdama.notice;

import org.jspecify.annotations.NullMarked;
