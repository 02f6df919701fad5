package kz.zholdama.referral.online;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.referral.Reported;

/**
 * What a host sent, as screens read it.
 *
 * @param reported one part of it: the slip, that nobody was taken, or that he left
 * @param reason   why it was sent back
 */
public record SentSlipFile(
        long id,
        Reported reported,
        Sender sender,
        Instant sentAt,
        SentStatus status,
        Optional<String> reason,
        Optional<String> answeredBy,
        Optional<Instant> answeredAt) {

    @Override
    public String toString() {
        return "SentSlipFile[" + id + "]";
    }
}
