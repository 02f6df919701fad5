package kz.zholdama.register.printing;

import java.time.LocalDate;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.RegisterQuery.Order;
import kz.zholdama.register.RegisterQueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Of what a journal is printed: all applications that were registered, whatever became of them.
 *
 * @param centreId null for all that the reader sees
 * @param from     first and last day, in Asia/Almaty
 */
public record JournalPeriod(@Nullable Long centreId, LocalDate from, LocalDate to) {

    RegisterQuery query() {
        return RegisterQueryBuilder.builder(RegisterQuery.of(EntryKind.APPLICATION))
                .centreId(centreId)
                .from(from)
                .to(to)
                .order(Order.AT)
                .ascending(true)
                .build();
    }
}
