package kz.zholdama.intake.registration;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * How an intake ended.
 *
 * @param number     registration number; empty when acceptance was refused
 * @param dueAt      end of the term, wall clock of Asia/Almaty; empty when acceptance was refused
 * @param documentId the printed A1 or A3 in the archive
 */
public record Filed(long applicationId, Optional<String> number, Optional<LocalDateTime> dueAt, long documentId) {}
