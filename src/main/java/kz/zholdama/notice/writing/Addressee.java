package kz.zholdama.notice.writing;

import java.util.Locale;
import kz.zholdama.notice.Recipient;
import kz.zholdama.notice.sending.Reachable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told.
 *
 * @param key      who it is among those who are told of the same, nobody's name
 * @param language that he reads; null where nobody knows, who is told in both
 */
record Addressee(String key, Reachable by, @Nullable Locale language) {

    /** The only one of his sort. */
    static Addressee the(Recipient recipient, Reachable by) {
        return new Addressee(recipient.name().toLowerCase(Locale.ROOT), by, null);
    }
}
