package kz.zholdama.register;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.register.RegisterQuery.Lateness;

/**
 * The questions to the register that leave exactly the lines which a figure counts: one for each kind of lines, as the register
 * of each is a list of its own.
 */
public final class FigureLines {

    private FigureLines() {}

    /**
     * @param key of the row, as {@link StatisticsRow#key} has it; empty for the whole
     * @return none for a figure that is no count of lines, or for lines that no filter of the register leaves: those of a region
     */
    public static List<RegisterQuery> of(Figure figure, StatisticsQuery asked, String key) {
        return Stream.of(EntryKind.values())
                .filter(kind -> isOf(kind, figure, asked.by()))
                .flatMap(kind -> of(figure, kind).stream())
                .flatMap(lines -> row(lines.centreId(asked.centreId()), asked, key).stream())
                .map(RegisterQueryBuilder::build)
                .toList();
    }

    /** Grounds are those of refusals, of which nothing else is told; employers those of referrals. Others have no lines there. */
    private static boolean isOf(EntryKind kind, Figure figure, Breakdown by) {
        return switch (by) {
            case GROUND -> kind == EntryKind.REFUSAL && (figure == Figure.REFUSED || figure == Figure.ANNULLED);
            case EMPLOYER -> kind == EntryKind.REFERRAL;
            case MONTH, MEASURE, STAFF, CENTRE, REGION -> true;
        };
    }

    private static Optional<RegisterQueryBuilder> of(Figure figure, EntryKind kind) {
        var all = RegisterQueryBuilder.builder(RegisterQuery.of(kind));
        return switch (figure) {
            case REGISTERED -> only(all, kind == EntryKind.APPLICATION);
            case WITHDRAWN -> only(all.status("WITHDRAWN"), kind == EntryKind.APPLICATION);
            case ACCEPTANCE_REFUSED -> only(all, kind == EntryKind.RECEIPT);
            case REFERRED -> only(all, kind == EntryKind.REFERRAL);
            case REFUSED -> only(all, kind == EntryKind.REFUSAL);
            case ANNULLED -> only(all.status(RegisterLine.ANNULLED), kind.isDecision());
            case ACTS -> only(all, kind == EntryKind.ANNULMENT);
            case IN_TIME -> only(all.lateness(Lateness.IN_TIME), kind.isDecision());
            case LATE -> only(all.lateness(Lateness.DECIDED_LATE), kind.isDecision());
            case SLIPS -> only(all.status(RegisterLine.SLIP_BACK), kind == EntryKind.REFERRAL);
            case TAKEN -> only(all.status(RegisterLine.TAKEN), kind == EntryKind.REFERRAL);
            case NOT_TAKEN -> only(all.status("NOT_TAKEN"), kind == EntryKind.REFERRAL);
            case COMPLETED -> only(all.status("COMPLETED"), kind == EntryKind.REFERRAL);
            case LEFT_EARLY -> only(all.status("LEFT"), kind == EntryKind.REFERRAL);
            case MINUTES -> Optional.empty();
        };
    }

    private static Optional<RegisterQueryBuilder> only(RegisterQueryBuilder lines, boolean counted) {
        return counted ? Optional.of(lines) : Optional.empty();
    }

    private static Optional<RegisterQueryBuilder> row(RegisterQueryBuilder lines, StatisticsQuery asked, String key) {
        var during = lines.from(asked.from().atDay(1)).to(asked.to().atEndOfMonth());
        if (key.isEmpty()) { // of employers, what was referred to none is left out of the whole
            return asked.by() == Breakdown.EMPLOYER ? Optional.empty() : Optional.of(during);
        }
        return switch (asked.by()) {
            case MONTH -> {
                var month = YearMonth.parse(key);
                yield Optional.of(during.from(month.atDay(1)).to(month.atEndOfMonth()));
            }
            case MEASURE -> Optional.of(during.measure(new Measure(key)));
            case GROUND -> Optional.of(during.ground(new RefusalGround(key)));
            case STAFF -> Optional.of(during.staffId(Long.valueOf(key)));
            case EMPLOYER -> Optional.of(during.employerId(Long.valueOf(key)));
            case CENTRE -> Optional.of(during.centreId(Long.valueOf(key)));
            case REGION -> Optional.empty();
        };
    }
}
