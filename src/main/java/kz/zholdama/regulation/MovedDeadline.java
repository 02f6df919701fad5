package kz.zholdama.regulation;

import java.time.LocalDateTime;

/**
 * A deadline of an open case that a change of the calendar moves. Wall clock of Asia/Almaty; for a term in days the
 * beginning of its last day.
 *
 * @param caseNumber number of the application or referral, no personal data
 */
public record MovedDeadline(Term term, String caseNumber, LocalDateTime from, LocalDateTime to) {}
