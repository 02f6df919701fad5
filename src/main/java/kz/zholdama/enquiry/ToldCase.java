package kz.zholdama.enquiry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.zholdama.directory.CareerCentre;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of a case by telephone: of the person and of what he applied for not a word. Several cases of one person are
 * told apart by number and day.
 *
 * @param number     null when nothing was registered
 * @param receivedOn day in Asia/Almaty
 * @param dueAt      end of the statutory term, wall clock of Asia/Almaty; null unless it runs
 * @param slipDueOn  last day for the slip; null unless one with a term is awaited
 */
public record ToldCase(
        long applicationId,
        @Nullable String number,
        Stage stage,
        LocalDate receivedOn,
        @Nullable LocalDateTime dueAt,
        @Nullable LocalDate slipDueOn,
        CareerCentre centre) {

    @Override
    public String toString() {
        return "ToldCase[" + applicationId + "]";
    }
}
