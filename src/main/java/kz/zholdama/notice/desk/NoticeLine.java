package kz.zholdama.notice.desk;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.notice.Failure;
import kz.zholdama.notice.NoticeState;
import kz.zholdama.notice.Occasion;

/**
 * A notice as an administrator sees it.
 *
 * @param way       name of the way that it goes
 * @param address   masked
 * @param text      its links masked
 * @param tries     how often it was tried
 * @param nextTryAt empty unless it waits
 * @param sentAt    empty unless it was sent
 * @param failure   of the last attempt
 * @param reply     code with which the server answered it
 */
public record NoticeLine(
        long id,
        Occasion occasion,
        String way,
        String address,
        String subject,
        String text,
        NoticeState state,
        int tries,
        Instant writtenAt,
        Optional<Instant> nextTryAt,
        Optional<Instant> sentAt,
        Optional<Failure> failure,
        Optional<String> reply) {

    /** Whether a person may have it sent again. */
    public boolean mayBeSentAgain() {
        return state == NoticeState.FAILED || state == NoticeState.KEPT;
    }
}
