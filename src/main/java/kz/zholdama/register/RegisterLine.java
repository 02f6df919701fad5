package kz.zholdama.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.zholdama.calendar.Channel;
import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register; its components are named as the attributes of {@link RegisterEntry} that they show.
 *
 * @param documentId     what was printed or signed
 * @param at             when it was received, or signed
 * @param number         null for a receipt, which has none
 * @param status         of an application or a referral the name of its status, of a refusal {@code IN_FORCE} or
 *                       {@code ANNULLED}, of the others empty
 * @param staffName      who took the application, prepared the decision, or annulled it
 * @param hostName       to whom the person was referred
 * @param grounds        names of the grounds of a refusal, divided by commas
 * @param dueAt          end of the statutory term, wall clock of Asia/Almaty
 * @param openDue        the same while nothing is decided
 * @param late           decided after its term
 * @param minutes        of the open office from the beginning of the term to the decision
 * @param slipReceivedOn of a referral
 */
public record RegisterLine(
        long recordId,
        EntryKind kind,
        long applicationId,
        @Nullable Long documentId,
        long centreId,
        Instant at,
        @Nullable String number,
        Measure measure,
        String status,
        Channel channel,
        String applicantName,
        String staffName,
        @Nullable String hostName,
        String grounds,
        @Nullable LocalDateTime dueAt,
        @Nullable LocalDateTime openDue,
        boolean late,
        @Nullable Integer minutes,
        @Nullable LocalDate slipReceivedOn) {

    public static final String IN_FORCE = "IN_FORCE";
    public static final String ANNULLED = "ANNULLED";

    /** In a question: referrals whose person was taken, whatever became of him since. No line has it. */
    public static final String TAKEN = "TAKEN";

    /** In a question: referrals whose slip is back, annulled ones too. No line has it. */
    public static final String SLIP_BACK = "SLIP_BACK";

    @Override
    public String toString() {
        return "RegisterLine[" + kind + " " + recordId + "]";
    }
}
