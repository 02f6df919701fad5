package kz.zholdama.staff.acting;

import java.time.LocalDate;
import kz.zholdama.platform.text.TwoNames;

/**
 * A time in which somebody directs a centre in the place of its director.
 *
 * @param from  first day
 * @param to    last day; before the first one when it was ended before it began
 * @param basis the act that says so, as it is printed
 */
public record ActingTerm(long id, long staffId, LocalDate from, LocalDate to, TwoNames basis) {

    public boolean isOver(LocalDate today) {
        return to.isBefore(today) || to.isBefore(from);
    }
}
