package kz.zholdama.notice.sending;

import kz.zholdama.notice.NoticeState;
import kz.zholdama.notice.Occasion;

/**
 * A notice to be written.
 *
 * @param way     name of the way that it goes
 * @param once    of two with the same one is written: what it tells of, to whom, which way
 * @param subject empty for brief ways
 */
public record NewNotice(
        Occasion occasion,
        String way,
        String once,
        long centreId,
        long applicationId,
        String address,
        String subject,
        String text,
        NoticeState state) {

    @Override
    public String toString() {
        return "NewNotice[" + once + "]"; // an address never reaches a log
    }
}
