package kz.zholdama.regulation;

import java.time.LocalDate;
import kz.zholdama.journal.Oversight;
import org.springframework.stereotype.Component;

/** Tells the journal the days off of the calendar, as it was corrected. */
@Component
class DaysOffForJournal implements Oversight.DaysOff {

    private final Regulations regulations;

    DaysOffForJournal(Regulations regulations) {
        this.regulations = regulations;
    }

    @Override
    public boolean isDayOff(LocalDate day) {
        return !regulations.calendar().isWorkingDay(day);
    }
}
