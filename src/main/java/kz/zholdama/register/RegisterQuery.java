package kz.zholdama.register;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import kz.zholdama.calendar.Channel;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the register are asked for, and in what order; null stands for all.
 *
 * @param centreId   one of those that the caller sees
 * @param status     as {@link RegisterLine#status}, or {@link RegisterLine#TAKEN} or {@link RegisterLine#SLIP_BACK}
 * @param from       first and last day on which it was received or signed, in Asia/Almaty
 * @param staffId    who took, prepared or annulled it
 * @param employerId to whom the person was referred
 * @param ground     of refusals
 * @param text       an ИИН, beginnings of the words of a name, a number or what it ends with; blank for all
 */
@RecordBuilder
public record RegisterQuery(
        EntryKind kind,
        @Nullable Long centreId,
        @Nullable Measure measure,
        @Nullable String status,
        @Nullable Channel channel,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long staffId,
        @Nullable Long employerId,
        @Nullable RefusalGround ground,
        @Nullable Lateness lateness,
        String text,
        Order order,
        boolean ascending) {

    /** What the register can be sorted by: each is carried by an index. */
    public enum Order {
        AT,
        NUMBER,
        NAME
    }

    /** How late. */
    public enum Lateness {
        /** Decided after its term. */
        DECIDED_LATE,
        /** Decided within its term; of decisions only. */
        IN_TIME,
        /** Its term is over and nothing is decided; of applications only. */
        OVERDUE
    }

    /** All of a kind, the latest first. */
    public static RegisterQuery of(EntryKind kind) {
        return new RegisterQuery(kind, null, null, null, null, null, null, null, null, null, null, "", Order.AT, false);
    }

    /** Whether it asks for less than all of a kind and centre. */
    public boolean isNarrowed() {
        return measure != null
                || status != null
                || channel != null
                || from != null
                || to != null
                || staffId != null
                || employerId != null
                || ground != null
                || lateness != null
                || !text.isBlank();
    }
}
