package kz.zholdama.labourmarket.desk;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.labourmarket.MessageKind;
import kz.zholdama.labourmarket.MessageState;
import kz.zholdama.labourmarket.Trouble;

/**
 * A message as it stands; says nothing of the person.
 *
 * @param number    of the application
 * @param at        when what it tells happened
 * @param nextTryAt empty unless it waits
 * @param trouble   of the last try
 * @param code      with which it was refused
 */
public record MessageLine(
        long id,
        String number,
        MessageKind kind,
        MessageState state,
        Instant at,
        int tries,
        Optional<Instant> nextTryAt,
        Optional<Instant> answeredAt,
        Optional<Trouble> trouble,
        Optional<String> code,
        Optional<String> letGoBecause) {

    /** Whether an administrator acts on it. */
    public boolean isNotTaken() {
        return MessageState.NOT_TAKEN.contains(state);
    }
}
