package kz.zholdama.register.country;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.OpenWork;
import kz.zholdama.register.RegisterEntry;
import kz.zholdama.register.RegisterEntry_;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Added up over the index of what is open: as long as it takes to read what is undecided, which is a few days' work. */
@Service
class ReadOpenWork implements OpenWork {

    private static final Comparator<Row> WORST = Comparator.comparingLong(Row::late)
            .thenComparingLong(Row::undecided)
            .reversed();

    private final EntityManager entities;
    private final CurrentStaff staff;
    private final Clock clock;

    ReadOpenWork(EntityManager entities, CurrentStaff staff, Clock clock) {
        this.entities = entities;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('AUDITOR', 'ADMINISTRATOR')")
    public List<Row> byCentre() {
        var now = LocalDateTime.now(clock);
        var tomorrow = LocalDate.now(clock).plusDays(1).atStartOfDay();
        var builder = entities.getCriteriaBuilder();
        var asked = builder.createTupleQuery();
        var entry = asked.from(RegisterEntry.class);
        var due = entry.get(RegisterEntry_.openDue);
        var centre = entry.get(RegisterEntry_.centreId);
        asked.select(builder.tuple(
                        centre,
                        builder.count(due),
                        builder.count(builder.<Integer>selectCase()
                                .when(builder.lessThan(due, tomorrow), 1)
                                .otherwise(builder.nullLiteral(Integer.class))),
                        builder.count(builder.<Integer>selectCase()
                                .when(builder.lessThan(due, now), 1)
                                .otherwise(builder.nullLiteral(Integer.class)))))
                .where(
                        builder.equal(entry.get(RegisterEntry_.kind), EntryKind.APPLICATION),
                        builder.isNotNull(due),
                        staff.get().centreId() == null
                                ? builder.conjunction()
                                : builder.equal(centre, staff.get().centreId()))
                .groupBy(centre);
        return entities.createQuery(asked)
                .getResultStream()
                .map(ReadOpenWork::row)
                .sorted(WORST)
                .toList();
    }

    private static Row row(Tuple tuple) {
        long late = tuple.get(3, Long.class);
        return new Row(tuple.get(0, Long.class), tuple.get(1, Long.class), tuple.get(2, Long.class) - late, late);
    }
}
