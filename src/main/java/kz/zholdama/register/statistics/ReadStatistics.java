package kz.zholdama.register.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.Figure;
import kz.zholdama.register.Statistics;
import kz.zholdama.register.StatisticsQuery;
import kz.zholdama.register.StatisticsRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures within the caller's scope. */
@Service
class ReadStatistics implements Statistics {

    private final SumReader sums;
    private final SpanReader spans;
    private final Regions regions;
    private final CurrentStaff staff;

    ReadStatistics(SumReader sums, SpanReader spans, Regions regions, CurrentStaff staff) {
        this.sums = sums;
        this.spans = spans;
        this.regions = regions;
        this.staff = staff;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'ADMINISTRATOR')")
    public String nameOf(long staffId) {
        return sums.nameOf(staffId);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'ADMINISTRATOR')")
    public Table table(StatisticsQuery query) {
        var centre = staff.get().scope(query.centreId());
        if (!query.by().isOffered(centre != null)) {
            throw new IllegalArgumentException("Not told apart by " + query.by());
        }
        var amounts = sums.rows(query.by(), query.months(), centre);
        var took = spans.rows(query.by(), query.months(), centre);
        var all = new Spans();
        took.values().forEach(all::add);
        if (query.by() == Breakdown.REGION) {
            var where = regions.of(amounts.keySet());
            amounts = amountsOf(amounts, where);
            took = spansOf(took, where);
        }
        var whole = new StatisticsRow("", sums.whole(query.by(), query.months(), centre), all.median());
        return new Table(whole, rows(query, amounts, took));
    }

    private static List<StatisticsRow> rows(
            StatisticsQuery query, Map<String, Map<Figure, Long>> amounts, Map<String, Spans> took) {
        var rows = new ArrayList<StatisticsRow>();
        amounts.forEach((key, sum) -> rows.add(
                new StatisticsRow(key, sum, took.getOrDefault(key, new Spans()).median())));
        if (query.by() == Breakdown.MONTH) {
            rows.sort(Comparator.comparing(StatisticsRow::key));
        }
        return List.copyOf(rows);
    }

    private static Map<String, Map<Figure, Long>> amountsOf(
            Map<String, Map<Figure, Long>> centres, Map<String, String> regions) {
        var sums = new LinkedHashMap<String, Map<Figure, Long>>();
        centres.forEach((centre, amounts) -> {
            var sum = sums.computeIfAbsent(regions.get(centre), _ -> new EnumMap<>(Figure.class));
            amounts.forEach((figure, amount) -> sum.merge(figure, amount, Long::sum));
        });
        return sums;
    }

    private static Map<String, Spans> spansOf(Map<String, Spans> centres, Map<String, String> regions) {
        var spans = new HashMap<String, Spans>();
        centres.forEach((centre, took) -> {
            var region = regions.get(centre);
            if (region != null) {
                spans.computeIfAbsent(region, _ -> new Spans()).add(took);
            }
        });
        return spans;
    }
}
